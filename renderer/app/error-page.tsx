import { Button, Code, Container, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A page that could not be shown: what happened, what is safe, what to do. */
export const ErrorPage = ({
  titleKey,
  textKey,
  reason,
  children,
}: {
  titleKey: string;
  textKey: string;
  reason: string;
  /** What else can be done. */
  children?: ReactNode;
}) => {
  const { t } = useTranslation();
  return (
    <Container size={520} py={80}>
      <Stack role="alert">
        <Title order={1}>{t(titleKey)}</Title>
        <Text>{t(textKey)}</Text>
        <Code block>{reason}</Code>
        <Button w="fit-content" onClick={() => location.reload()}>
          {t('failure.reload')}
        </Button>
        {children}
      </Stack>
    </Container>
  );
};

/** Keeps a fault in one page from taking the whole application down. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode; readonly resetKey: string },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: { readonly resetKey: string }) {
    if (before.resetKey !== this.props.resetKey && this.state.error) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <ErrorPage titleKey="failure.pageTitle" textKey="failure.pageText" reason={error.message} />;
  }
}
