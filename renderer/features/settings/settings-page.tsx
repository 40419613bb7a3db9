export const SettingsPage = (_props: { readonly section: string }) => null;
