import { Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { ContactsPage } from '#renderer/features/contacts/contacts-page.tsx';
import { ErrorBoundary } from './error-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { PAGES } from './pages.tsx';

/** Every address of the application. */
export const Routes = () => {
  const [location] = useLocation();
  return (
    <ErrorBoundary resetKey={location}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/">
            <Redirect to="/contacts" replace />
          </Route>
          <Route path="/today">
            <PAGES.today />
          </Route>
          <Route path="/contacts">
            <ContactsPage renderContact={(id) => <PAGES.contactPeek key={id} id={id} />} />
          </Route>
          <Route path="/contacts/:id">{({ id }) => <PAGES.contact key={id} id={id} />}</Route>
          <Route path="/interactions">
            <PAGES.interactions />
          </Route>
          <Route path="/quotations">
            <PAGES.quotations />
          </Route>
          <Route path="/quotations/:id">{({ id }) => <PAGES.quotation key={id} id={id} />}</Route>
          <Route path="/products">
            <PAGES.products />
          </Route>
          <Route path="/import">
            <PAGES.transfer />
          </Route>
          <Route path="/settings/:section?">
            {({ section }) => <PAGES.settings section={section ?? 'company'} />}
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
};
