-- Whoever is in danger goes by an alias. It stands in the columns that all lists read, too; the names stay in their table.
alter table migrant
    add column alias varchar(100) collate utf8mb4_uca1400_ai_ci null after withdrawn_at,
    add column protected_at datetime(6) null after alias,
    add constraint migrant_protected check ((alias is null) = (protected_at is null));

alter table migrant_history
    add column alias varchar(100) null after withdrawn_at,
    add column protected_at datetime(6) null after alias;
