-- How many files are changed at once, and for how long that can be undone.
create table group_rule (
    id varchar(40) not null primary key,
    most int not null,
    undo_hours int not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null
);

-- That somebody changed many files as one, and whether that was undone.
create table group_change (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    post_code varchar(10) not null,
    sub varchar(64) not null,
    author varchar(200) not null,
    action varchar(20) not null,
    target varchar(20) not null,
    chosen int not null,
    changed int not null,
    limit_rule varchar(40) not null,
    undo_until datetime(6) not null,
    undone_at datetime(6) null,
    undone_by varchar(64) null,
    undone_by_name varchar(200) null,
    restored int not null,
    constraint group_change_post foreign key (post_code) references post (code),
    constraint group_change_rule foreign key (limit_rule) references group_rule (id),
    key group_change_newest (post_code, filed_at, id),
    key group_change_of_person (sub, filed_at, id)
);

-- What became of each file, and what it said before.
create table group_line (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    change_id uuid not null,
    file_id uuid not null,
    outcome varchar(20) not null,
    value_before varchar(20) null,
    file_version int not null,
    stay_before uuid null,
    stay_after uuid null,
    undoing varchar(20) null,
    constraint group_line_once unique (change_id, file_id),
    constraint group_line_change foreign key (change_id) references group_change (id),
    constraint group_line_file foreign key (file_id) references migrant (id),
    key group_line_of_file (file_id)
);

-- A stay that was told of a group by mistake.
alter table stay add column undone_at datetime(6) null;

alter table stay_history add column undone_at datetime(6) null;

-- With which list somebody wants to begin.
alter table saved_list add column begins boolean not null default false;
