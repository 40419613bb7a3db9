import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANNELS, type Channel } from '#shared/domain/interactions/interaction.ts';
import { ChannelIcon } from '../channel-icon.tsx';
import classes from './channel-picker.module.css';

type ChannelPickerProps = {
  readonly channel: Channel;
  readonly onChoose: (channel: Channel) => void;
  /** Goes to the next field; called within the key press, so that a letter typed here is written there. */
  readonly onLeave: () => void;
};

/** The channel by one tap, one figure or the arrow keys; any letter goes on to the next field. */
export const ChannelPicker = ({ channel, onChoose, onLeave }: ChannelPickerProps) => {
  const { t } = useTranslation('interactions');
  const name = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 || event.key === ' ') return;
    const chosen = CHANNELS[Number(event.key) - 1];
    if (chosen) {
      event.preventDefault();
      onChoose(chosen);
    }
    onLeave();
  };
  return (
    <fieldset className={classes.channels} onKeyDown={onKeyDown}>
      <legend className={classes.legend}>{t('form.channel')}</legend>
      {CHANNELS.map((option, index) => (
        <label key={option} className={classes.channel} data-checked={option === channel || undefined}>
          <input
            type="radio"
            className={classes.radio}
            name={name}
            value={option}
            checked={option === channel}
            onChange={() => onChoose(option)}
            data-autofocus={option === channel || undefined}
          />
          <ChannelIcon channel={option} size={20} />
          <span>{t(`channel.${option}`)}</span>
          <span className={classes.figure} aria-hidden>
            {index + 1}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
