/*
 * Open Referral's Human Services Data Specification (HSDS) as a folder of CSV files: the tables and
 * columns that we read, under the names that versions 1.1 to 3.1 and their users give them.
 *
 * What we do not read (descriptions, opening hours, languages, ...) has no place in a store of
 * format 1.
 */
#ifndef MODEL_HSDS_H
#define MODEL_HSDS_H

#include "text/csv.h"
#include "text/encoding.h"

/* Every member is one line of text (text/one_line.h) in NFC, empty when the cell or the whole
 * column is. */
struct hsds_organization {
	struct slice id, name;
};

struct hsds_location {
	struct slice id, name, latitude, longitude;
};

struct hsds_address {
	struct slice location_id, type;
	struct slice lines[4]; /* street and number, as many lines as they need */
	struct slice city, state, postal_code;
};

struct hsds_service {
	struct slice id, organization_id, location_id, name, alternate_name, url, email, status;
	struct slice minimum_age, maximum_age;
	struct slice term_ids; /* separated by commas or semicolons */
};

struct hsds_service_location {
	struct slice id, service_id, location_id;
};

struct hsds_phone {
	struct slice service_id, service_location_id, location_id, organization_id;
	struct slice number, extension, type;
};

struct hsds_document {
	struct slice service_id, text;
};

struct hsds_term {
	struct slice id, name;
};

struct hsds_service_term {
	struct slice service_id, term_id;
	struct slice entity; /* what service_id is the id of; empty: a service */
};

enum hsds_name {
	HSDS_SERVICES,
	HSDS_ORGANIZATIONS,
	HSDS_LOCATIONS,
	HSDS_ADDRESSES,
	HSDS_SERVICE_LOCATIONS,
	HSDS_PHONES,
	HSDS_DOCUMENTS,
	HSDS_TERMS,
	HSDS_SERVICE_TERMS,
	HSDS_TABLE_COUNT,
};

struct hsds_column {
	const char *names; /* separated by blanks; in a file the first that is there counts */
	size_t offset;
	bool required;
};

struct hsds_table {
	const char
		*names; /* of the file, without .csv; in a folder the first that is there counts */
	const struct hsds_column *columns;
	size_t count;
	size_t size; /* of the C struct */
};
extern const struct hsds_table hsds_tables[HSDS_TABLE_COUNT];

struct hsds_rows {
	const struct hsds_table *table;
	struct csv_table csv;
	int *columns; /* each column's cell; -1: not there */
	void *items;
	size_t count;
	bool lacks_column; /* a column that no row can do without: there are no items */
};

/* How a file is written. */
struct hsds_form {
	enum encoding encoding;
	char separator; /* 0: a comma, a semicolon or a tab, as its header has them */
	bool is_spare;	/* the directory can do without the table: a required column that is
			 * missing is a warning then, and the table has no items */
};

/*
 * Reads a whole file of a table. Names of columns are compared in lower case with '_' for blanks
 * and hyphens; lines may end in LF, CRLF or CR, each in its own way. A row with too few or too many
 * cells or a broken quote, or that is the header again, is a warning with its place, and is left
 * out: csv.refused has it. False with an error when the file is not in its
 * encoding, is empty or lacks a required column.
 */
bool hsds_read(const struct hsds_table *table, struct slice file, struct slice bytes,
	const struct hsds_form *form, struct arena *arena, struct diag_list *diags,
	struct hsds_rows *rows);

const void *hsds_at(const struct hsds_rows *rows, size_t at);

/* The text of an item's member. */
struct slice hsds_text(const struct hsds_rows *rows, size_t at, size_t offset);

/* The table's column of a member, by its offset in the C struct. */
size_t hsds_column_of(const struct hsds_table *table, size_t offset);

/* The place of an item's cell by the member's offset; of its row when the column is not there. */
struct position hsds_position(const struct hsds_rows *rows, size_t at, size_t offset);

#endif
