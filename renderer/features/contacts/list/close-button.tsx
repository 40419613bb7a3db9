import { IconX } from '@tabler/icons-react';
import classes from './close-button.module.css';

type CloseButtonProps = { readonly label: string; readonly title?: string; readonly onClick: () => void };

/** A cross that takes something away. A plain button: the first load has no room for Mantine's. */
export const CloseButton = ({ label, title = label, onClick }: CloseButtonProps) => (
  <button type="button" className={classes.close} aria-label={label} title={title} onClick={onClick}>
    <IconX size={16} stroke={1.6} aria-hidden />
  </button>
);
