import { Combobox, TextInput, type TextInputProps, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import classes from './found-picker.module.css';

/** One thing that was found. */
export type FoundOption = { readonly value: string; readonly content: ReactNode };

type FoundPickerProps = Omit<TextInputProps, 'value' | 'onChange' | 'ref'> & {
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  /** What the field shows while nothing is being typed. */
  readonly shown?: string;
  readonly options: readonly FoundOption[];
  /** The options answer an earlier text: Enter waits for those of the text there is. */
  readonly isPending: boolean;
  /** Said in place of options. */
  readonly empty: string;
  /** Nothing typed: the options open as soon as the field has the focus, not only when it is clicked or typed in. */
  readonly opensOnFocus?: boolean;
  readonly onType: (text: string) => void;
  readonly onPick: (value: string) => void;
};

/** Finds while one types, the first answer ready for Enter. The list stays with its field and is what scrolls. */
export const FoundPicker = ({
  inputRef,
  shown = '',
  options,
  isPending,
  empty,
  opensOnFocus = false,
  onType,
  onPick,
  onBlur,
  onKeyDown,
  onFocus,
  ...others
}: FoundPickerProps) => {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { dropdownOpened, selectFirstOption } = combobox;
  const [typed, setTyped] = useState<string | null>(null);
  /** Enter came before the answer to what was typed. */
  const isHurried = useRef(false);

  const type = (text: string | null): void => {
    isHurried.current = false;
    setTyped(text);
    onType(text ?? '');
  };
  const pick = (value: string): void => {
    type(null);
    combobox.closeDropdown();
    onPick(value);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: new options have a new first one.
  useEffect(() => {
    if (!dropdownOpened || isPending) return;
    selectFirstOption();
    const first = options[0];
    if (isHurried.current && first) pick(first.value);
  }, [options, isPending, dropdownOpened]);

  /** Enter takes the first answer: at once when it is there, else as soon as it is. */
  const hurry = (event: KeyboardEvent<HTMLInputElement>): void => {
    onKeyDown?.(event);
    if (event.key !== 'Enter' || typed === null || !dropdownOpened) return;
    if (isPending) {
      event.preventDefault();
      isHurried.current = true;
    } else if (combobox.getSelectedOptionIndex() === -1 && options[0]) {
      event.preventDefault();
      pick(options[0].value);
    }
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target withExpandedAttribute autoComplete="off">
        <TextInput
          {...others}
          ref={inputRef}
          value={typed ?? shown}
          onChange={(event) => {
            // Enter must not choose what answered another text.
            combobox.resetSelectedOption();
            type(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={(event) => {
            event.currentTarget.select();
            if (opensOnFocus) combobox.openDropdown();
            onFocus?.(event);
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={(event) => {
            combobox.closeDropdown();
            type(null);
            onBlur?.(event);
          }}
          onKeyDown={hurry}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        {options.length > 0 ? (
          <Combobox.Options
            className={classes.options}
            aria-label={others['aria-label'] ?? `${others.label}`}
          >
            {options.map(({ value, content }) => (
              <Combobox.Option key={value} value={value} className={classes.option}>
                {content}
              </Combobox.Option>
            ))}
          </Combobox.Options>
        ) : (
          <Combobox.Empty role="status">{empty}</Combobox.Empty>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
};
