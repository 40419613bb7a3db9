import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '#renderer/ui/page.tsx';
import { AboutSection } from './about/about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { CompanySection } from './company/company-section.tsx';
import { CustomFieldsSection } from './custom-fields/custom-fields-section.tsx';
import { DataSection } from './data/data-section.tsx';
import { MembersSection } from './members/members-section.tsx';
import { isSection, type Section } from './sections.ts';
import { SettingsNav } from './settings-nav.tsx';
import classes from './settings-page.module.css';

type SettingsPageProps = {
  readonly section: string;
  /** Export of everything and bringing it back; composed by the application. */
  readonly dataTools?: ReactNode;
};

const content = (section: Section, dataTools: ReactNode): ReactNode => {
  if (section === 'members') return <MembersSection />;
  if (section === 'fields') return <CustomFieldsSection />;
  if (section === 'appearance') return <AppearanceSection />;
  if (section === 'data') return <DataSection dataTools={dataTools} />;
  if (section === 'about') return <AboutSection />;
  return <CompanySection />;
};

/** What is set up once: the company, its members and fields, this device, its data. */
export const SettingsPage = ({ section, dataTools }: SettingsPageProps) => {
  const { t } = useTranslation('settings');
  const shown = isSection(section) ? section : 'company';
  return (
    <Page title={t('title')}>
      <Box className={classes.columns}>
        <SettingsNav section={shown} />
        <Box className={classes.section}>{content(shown, dataTools)}</Box>
      </Box>
    </Page>
  );
};
