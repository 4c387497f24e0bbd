-- For how long the lines of a list are kept as they were sent in.
create table import_rule (
    id varchar(40) not null primary key,
    kept_days int not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null
);

-- Since when a list is in its state, why it was withdrawn, when the system took up the work and went on after a break,
-- and when the lines were erased.
alter table import_batch
    add column stepped_at datetime(6) null after state,
    add column withdrawal_reason varchar(500) null,
    add column taken_up_at datetime(6) null,
    add column resumed_at datetime(6) null,
    add column erased_at datetime(6) null;

update import_batch set stepped_at = filed_at;

update import_batch set erased_at = filed_at where state = 'DISCARDED';

alter table import_batch
    modify column stepped_at datetime(6) not null,
    add key import_batch_by_step (state, stepped_at);
