export const KeysPanel = () => null;
