-- Passkeys (WebAuthn) as second factors. Moments are milliseconds since 1970.
create table account_passkey (
    id          varchar(36) primary key,
    account     varchar(36) not null references account(id) on delete cascade,
    credential  varchar(1400) not null unique,
    attestation varchar(20000) not null,
    counter     bigint not null,
    name        varchar(100) not null,
    made        bigint not null
);
create index account_passkey_account on account_passkey(account);

-- What a passkey is asked to sign; each counts once.
create table passkey_challenge (
    hash    char(64) primary key,
    account varchar(36) not null references account(id) on delete cascade,
    purpose varchar(10) not null,
    expires bigint not null
);
