-- Runs once, when the data directory is empty. The application's schema is not
-- made here but by the migrate role, which runs at every deployment.
CREATE ROLE reporting NOLOGIN;
GRANT USAGE ON SCHEMA public TO reporting;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO reporting;
