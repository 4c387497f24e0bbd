create table draft (
    id uuid not null primary key,
    sub varchar(64) not null,
    form varchar(300) not null,
    born uuid null,
    content mediumtext not null,
    saved_at datetime(6) not null,
    constraint draft_form unique (sub, form),
    key draft_by_age (saved_at)
);
