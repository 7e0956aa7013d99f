-- The writer owns its functions now and needs to make nothing more.
revoke create on schema public, private from wegenetz_writer;
