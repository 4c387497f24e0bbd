alter table staff
    add clearance varchar(2) not null default 'C2',
    add absent_from date null,
    add absent_until date null,
    add cover_id uuid null,
    add constraint staff_cover foreign key (cover_id) references staff (id);

alter table staff_history
    add clearance varchar(2) null,
    add absent_from date null,
    add absent_until date null,
    add cover_id uuid null;

create table login_session (
    sid varchar(64) not null primary key,
    sub varchar(64) not null,
    started_at datetime(6) not null,
    last_input_at datetime(6) not null,
    ended_at datetime(6) null,
    ending varchar(20) null,
    key login_session_by_sub (sub, ended_at)
);

create table vouch (
    sub varchar(64) not null primary key,
    enabled boolean not null,
    permissions varchar(4000) null,
    asked_at datetime(6) null,
    live_until datetime(6) not null,
    key vouch_by_asked (live_until, asked_at)
);

create table logout_token (
    id varchar(255) not null primary key,
    at datetime(6) not null
);
