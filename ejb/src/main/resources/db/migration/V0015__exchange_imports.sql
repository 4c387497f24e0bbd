-- Lists tell of people without a telephone, and of files that came by a list which was withdrawn.
alter table migrant
    modify column mobile varchar(20) null,
    add column withdrawn_at datetime(6) null after merged_into_id;

alter table migrant_history
    add column withdrawn_at datetime(6) null after merged_into_id;

-- A list of people that somebody sent in, and how far it has come.
create table import_batch (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    post_code varchar(10) not null,
    sub varchar(64) not null,
    author varchar(200) not null,
    file_name varchar(200) not null,
    kind varchar(10) null,
    charset varchar(20) null,
    separator_sign varchar(1) null,
    row_count int not null,
    state varchar(12) not null,
    consent boolean not null,
    citizenship varchar(2) null,
    region varchar(6) null,
    purpose varchar(10) null,
    language varchar(2) null,
    constraint import_batch_post foreign key (post_code) references post (code),
    key import_batch_newest (post_code, filed_at, id)
);

-- The columns of the list and what stands in them; another list with the same heads is read in the same way.
create table import_column (
    batch_id uuid not null,
    place int not null,
    title varchar(200) not null,
    field varchar(20) null,
    primary key (batch_id, place),
    constraint import_column_batch foreign key (batch_id) references import_batch (id)
);

-- A line of the list. Its id becomes that of the file, so that no line makes two.
create table import_row (
    id uuid not null primary key,
    version int not null,
    batch_id uuid not null,
    number int not null,
    cells mediumtext not null,
    state varchar(10) not null,
    reason varchar(500) null,
    migrant_id uuid null,
    constraint import_row_batch foreign key (batch_id) references import_batch (id),
    unique key import_row_number (batch_id, number),
    key import_row_by_state (batch_id, state, number)
);
