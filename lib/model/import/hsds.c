#include "model/import/hsds.h"
#include "base/array.h"
#include "base/translate.h"
#include "text/lines.h"
#include "text/one_line.h"
#include "text/unicode.h"

static const struct hsds_column service_columns[] = {
	{ "id", offsetof(struct hsds_service, id), true },
	{ "name", offsetof(struct hsds_service, name), true },
	{ "organization_id", offsetof(struct hsds_service, organization_id), false },
	{ "location_id", offsetof(struct hsds_service, location_id), false },
	{ "alternate_name", offsetof(struct hsds_service, alternate_name), false },
	{ "url website", offsetof(struct hsds_service, url), false },
	{ "email", offsetof(struct hsds_service, email), false },
	{ "status", offsetof(struct hsds_service, status), false },
	{ "minimum_age", offsetof(struct hsds_service, minimum_age), false },
	{ "maximum_age", offsetof(struct hsds_service, maximum_age), false },
	{ "taxonomy_term_ids taxonomy_ids", offsetof(struct hsds_service, term_ids), false },
};

static const struct hsds_column organization_columns[] = {
	{ "id", offsetof(struct hsds_organization, id), true },
	{ "name", offsetof(struct hsds_organization, name), true },
};

static const struct hsds_column location_columns[] = {
	{ "id", offsetof(struct hsds_location, id), true },
	{ "name", offsetof(struct hsds_location, name), false },
	{ "latitude lat", offsetof(struct hsds_location, latitude), false },
	{ "longitude lon lng long", offsetof(struct hsds_location, longitude), false },
};

static const struct hsds_column address_columns[] = {
	{ "location_id", offsetof(struct hsds_address, location_id), true },
	{ "address_type", offsetof(struct hsds_address, type), false },
	{ "address_1 address street_address", offsetof(struct hsds_address, lines[0]), false },
	{ "address_2", offsetof(struct hsds_address, lines[1]), false },
	{ "address_3", offsetof(struct hsds_address, lines[2]), false },
	{ "address_4", offsetof(struct hsds_address, lines[3]), false },
	{ "city", offsetof(struct hsds_address, city), false },
	{ "state_province state", offsetof(struct hsds_address, state), false },
	{ "postal_code zip zip_code", offsetof(struct hsds_address, postal_code), false },
};

static const struct hsds_column service_location_columns[] = {
	{ "id", offsetof(struct hsds_service_location, id), false },
	{ "service_id", offsetof(struct hsds_service_location, service_id), true },
	{ "location_id", offsetof(struct hsds_service_location, location_id), true },
};

static const struct hsds_column phone_columns[] = {
	{ "service_id", offsetof(struct hsds_phone, service_id), false },
	{ "service_at_location_id", offsetof(struct hsds_phone, service_location_id), false },
	{ "location_id", offsetof(struct hsds_phone, location_id), false },
	{ "organization_id", offsetof(struct hsds_phone, organization_id), false },
	{ "number phone phone_number", offsetof(struct hsds_phone, number), true },
	{ "extension", offsetof(struct hsds_phone, extension), false },
	{ "type phone_type number_type", offsetof(struct hsds_phone, type), false },
};

static const struct hsds_column document_columns[] = {
	{ "service_id", offsetof(struct hsds_document, service_id), true },
	{ "document required_document", offsetof(struct hsds_document, text), true },
};

static const struct hsds_column term_columns[] = {
	{ "id taxonomy_id", offsetof(struct hsds_term, id), true },
	{ "name term", offsetof(struct hsds_term, name), true },
};

static const struct hsds_column service_term_columns[] = {
	{ "service_id link_id", offsetof(struct hsds_service_term, service_id), true },
	{ "taxonomy_term_id taxonomy_id", offsetof(struct hsds_service_term, term_id), true },
	{ "link_entity", offsetof(struct hsds_service_term, entity), false },
};

/* In version 3 "taxonomy" is the table of whole taxonomies, beside their terms in "taxonomy_term".
 */
const struct hsds_table hsds_tables[HSDS_TABLE_COUNT] = {
	[HSDS_SERVICES] = { "services service", service_columns, ARRAY_LEN(service_columns),
		sizeof(struct hsds_service) },
	[HSDS_ORGANIZATIONS] = { "organizations organization organisations", organization_columns,
		ARRAY_LEN(organization_columns), sizeof(struct hsds_organization) },
	[HSDS_LOCATIONS] = { "locations location", location_columns, ARRAY_LEN(location_columns),
		sizeof(struct hsds_location) },
	[HSDS_ADDRESSES] = { "physical_addresses physical_address addresses address",
		address_columns, ARRAY_LEN(address_columns), sizeof(struct hsds_address) },
	[HSDS_SERVICE_LOCATIONS] = { "services_at_location service_at_location "
				     "services_at_locations service_at_locations",
		service_location_columns, ARRAY_LEN(service_location_columns),
		sizeof(struct hsds_service_location) },
	[HSDS_PHONES] = { "phones phone", phone_columns, ARRAY_LEN(phone_columns),
		sizeof(struct hsds_phone) },
	[HSDS_DOCUMENTS] = { "required_documents required_document", document_columns,
		ARRAY_LEN(document_columns), sizeof(struct hsds_document) },
	[HSDS_TERMS] = { "taxonomy_terms taxonomy_term taxonomy taxonomies", term_columns,
		ARRAY_LEN(term_columns), sizeof(struct hsds_term) },
	[HSDS_SERVICE_TERMS] = { "services_taxonomy service_taxonomy services_taxonomies "
				 "service_taxonomies service_attributes service_attribute "
				 "attributes attribute",
		service_term_columns, ARRAY_LEN(service_term_columns),
		sizeof(struct hsds_service_term) },
};

/* Names are compared so. */
static struct slice plain_name(struct slice name, struct arena *arena)
{
	struct slice plain = arena_copy(arena, one_line(name, arena));
	char *text = (char *)plain.data;
	for (size_t i = 0; i < plain.length; i++) {
		if (text[i] == ' ' || text[i] == '-')
			text[i] = '_';
		else if (text[i] >= 'A' && text[i] <= 'Z')
			text[i] = (char)(text[i] - 'A' + 'a');
	}
	return plain;
}

/* The first of the column's names that the header has. */
static int find_column(const struct hsds_column *column, const struct slice *header, size_t count)
{
	struct slice names = slice_from(column->names);
	struct slice name;
	while (slice_split(&names, ' ', &name)) {
		for (size_t i = 0; i < count; i++) {
			if (slice_equal(header[i], name))
				return (int)i;
		}
	}
	return -1;
}

static bool match_columns(struct hsds_rows *rows, enum severity severity, struct arena *arena,
	struct diag_list *diags)
{
	const struct hsds_table *table = rows->table;
	const struct csv_row *header = &rows->csv.header;
	struct slice *names = arena_take(arena, header->count, sizeof *names);
	bool fine = true;
	for (size_t i = 0; i < header->count; i++)
		names[i] = plain_name(header->cells[i], arena);
	rows->columns = arena_take(arena, table->count, sizeof *rows->columns);
	for (size_t i = 0; i < table->count; i++) {
		const struct hsds_column *column = &table->columns[i];
		rows->columns[i] = find_column(column, names, header->count);
		if (rows->columns[i] >= 0 || !column->required)
			continue;
		struct slice all = slice_from(column->names);
		struct slice first;
		slice_split(&all, ' ', &first);
		struct position position = csv_position(&rows->csv, header, 0);
		fine = diag_add(diags, severity, "missing-column", &position,
			_("column '%.*s' is missing (its name in the header and a cell in each "
			  "row)"),
			(int)first.length, first.data);
	}
	rows->lacks_column = !fine;
	return fine || severity < SEVERITY_ERROR;
}

static struct slice *member(const struct hsds_rows *rows, size_t at, size_t offset)
{
	char *item = (char *)rows->items + at * rows->table->size;
	return (struct slice *)(void *)(item + offset);
}

/* Composed, because the same id may be written in both ways (as a Mac does) in two tables. */
static struct slice plain_text(struct slice cell, struct arena *arena)
{
	return unicode_nfc(one_line(cell, arena), arena);
}

static void read_items(struct hsds_rows *rows, struct arena *arena)
{
	const struct hsds_table *table = rows->table;
	rows->count = rows->lacks_column ? 0 : rows->csv.count;
	rows->items = arena_take(arena, rows->count, table->size);
	for (size_t i = 0; i < rows->count; i++) {
		for (size_t k = 0; k < table->count; k++) {
			int column = rows->columns[k];
			*member(rows, i, table->columns[k].offset) =
				column < 0 ? slice_from("")
					   : plain_text(rows->csv.rows[i].cells[column], arena);
		}
	}
}

/* What is wrong with single rows does not stop the others. */
static void pass_on(const struct diag_list *found, enum severity severity, struct diag_list *diags)
{
	for (size_t i = 0; i < found->count; i++)
		diag_add(diags, severity, found->items[i].rule, &found->items[i].position, "%s",
			slice_text(found->items[i].text));
}

bool hsds_read(const struct hsds_table *table, struct slice file, struct slice bytes,
	const struct hsds_form *form, struct arena *arena, struct diag_list *diags,
	struct hsds_rows *rows)
{
	struct csv_dialect dialect = { .separator = form->separator, .multiline = true };
	struct diag_list found;
	*rows = (struct hsds_rows){ .table = table };
	if (!encoding_decode(form->encoding, file, bytes, arena, diags, &bytes))
		return false;
	bytes = lines_without_returns(bytes, arena);
	if (dialect.separator == 0)
		dialect.separator = csv_find_separator(bytes);
	diag_list_init(&found, arena);
	csv_read(file, bytes, &dialect, arena, &found, &rows->csv);
	if (rows->csv.header.count == 0) {
		pass_on(&found, SEVERITY_ERROR, diags);
		return false;
	}
	if (!match_columns(rows, form->is_spare ? SEVERITY_WARNING : SEVERITY_ERROR, arena, diags))
		return false;
	if (!rows->lacks_column)
		pass_on(&found, SEVERITY_WARNING, diags);
	read_items(rows, arena);
	return true;
}

const void *hsds_at(const struct hsds_rows *rows, size_t at)
{
	return (const char *)rows->items + at * rows->table->size;
}

struct slice hsds_text(const struct hsds_rows *rows, size_t at, size_t offset)
{
	return *member(rows, at, offset);
}

size_t hsds_column_of(const struct hsds_table *table, size_t offset)
{
	size_t at = 0;
	while (table->columns[at].offset != offset)
		at++;
	return at;
}

struct position hsds_position(const struct hsds_rows *rows, size_t at, size_t offset)
{
	int column = rows->columns[hsds_column_of(rows->table, offset)];
	return csv_position(&rows->csv, &rows->csv.rows[at], column < 0 ? 0 : (size_t)column);
}
