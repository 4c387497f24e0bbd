create table staff (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    sub varchar(64) not null,
    username varchar(150) not null,
    display_name varchar(200) not null,
    post_code varchar(10) null,
    centre_code varchar(10) null,
    ministry boolean not null,
    active boolean not null,
    constraint staff_sub unique (sub),
    constraint staff_post foreign key (post_code) references post (code),
    constraint staff_centre foreign key (centre_code) references centre (code)
);

create sequence revision_number start with 1 increment by 50;

create table revision (
    id bigint not null primary key,
    at datetime(6) not null,
    sub varchar(64) not null
);

create table staff_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    sub varchar(64) null,
    username varchar(150) null,
    display_name varchar(200) null,
    post_code varchar(10) null,
    centre_code varchar(10) null,
    ministry boolean null,
    active boolean null,
    primary key (id, revision),
    constraint staff_history_revision foreign key (revision) references revision (id)
);

create table trail (
    id uuid not null primary key,
    at datetime(6) not null,
    sub varchar(64) not null,
    staff_id uuid null,
    post_code varchar(10) null,
    centre_code varchar(10) null,
    feature varchar(30) not null,
    action varchar(100) not null,
    subjects varchar(2000) not null,
    outcome varchar(100) not null,
    key trail_by_sub (sub, at)
);

create table submission (
    id uuid not null primary key,
    sub varchar(64) not null,
    digest varchar(64) not null,
    at datetime(6) not null
);
