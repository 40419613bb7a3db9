export const InteractionFormPanel = (_props: {
  readonly contactId?: string | undefined;
  readonly interactionId?: string | undefined;
}) => null;
