import { Palette } from '#renderer/features/palette/palette.tsx';
import { usePaletteActions } from './use-palette-actions.ts';

/** The palette with everything that can be done in the application. */
export const PalettePanel = () => <Palette actions={usePaletteActions()} />;
