import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';

type FilterMenuProps<Value extends string> = {
  /** What is filtered, for those who can't see it: "Channel". */
  readonly label: string;
  readonly value: Value;
  /** The first one is the state of rest: everything, or the usual choice. */
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** One part of a filter as a word of a sentence that can be exchanged. */
export const FilterMenu = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: FilterMenuProps<Value>) => {
  const chosen = options.find((option) => option.value === value) ?? options[0];
  return (
    <Menu position="bottom-start" withinPortal={false} floatingStrategy="fixed">
      <Menu.Target>
        <Button
          size="compact-sm"
          fw={chosen === options[0] ? 400 : 600}
          variant={chosen === options[0] ? 'default' : 'light'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`${label}: ${chosen?.label}`}
        >
          {chosen?.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup value={chosen?.value ?? ''} onChange={(next) => onChange(next as Value)}>
          {options.map((option) => (
            <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick>
              {option.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
};
