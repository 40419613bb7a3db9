import { NativeSelect, NavLink } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconBuilding,
  IconDatabase,
  IconForms,
  IconInfoCircle,
  IconPalette,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { SECTIONS, type Section } from './sections.ts';

const ICONS = {
  company: IconBuilding,
  members: IconUsers,
  fields: IconForms,
  appearance: IconPalette,
  data: IconDatabase,
  about: IconInfoCircle,
} as const satisfies Readonly<Record<Section, unknown>>;

const SectionLink = ({ section, isActive }: { readonly section: Section; readonly isActive: boolean }) => {
  const { t } = useTranslation('settings');
  const Icon = ICONS[section];
  return (
    <NavLink
      component={Link}
      href={`/settings/${section}`}
      label={t(`sections.${section}`)}
      active={isActive}
      aria-current={isActive ? 'page' : undefined}
      bdrs="sm"
      leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
    />
  );
};

/** The way between the sections: a list beside them, on a phone one field above them. */
export const SettingsNav = ({ section }: { readonly section: Section }) => {
  const { t } = useTranslation('settings');
  const [, navigate] = useLocation();
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  if (isPhone)
    return (
      <NativeSelect
        aria-label={t('sectionsLabel')}
        value={section}
        data={SECTIONS.map((value) => ({ value, label: t(`sections.${value}`) }))}
        onChange={({ currentTarget }) => navigate(`/settings/${currentTarget.value}`)}
      />
    );
  return (
    <nav aria-label={t('sectionsLabel')}>
      {SECTIONS.map((candidate) => (
        <SectionLink key={candidate} section={candidate} isActive={candidate === section} />
      ))}
    </nav>
  );
};
