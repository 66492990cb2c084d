#include "work/meeting/attendance_sheet.h"
#include "base/array.h"
#include "model/schema/compound_value.h"
#include "report/table_rows.h"
#include "work/shared/begin_document.h"
#include "work/shared/find_record.h"
#include "work/shared/label.h"
#include "work/shared/load_platform.h"
#include "work/shared/sheet.h"

static const struct column columns[] = {
	{ "name", N_("participant"), COLUMN_LEFT, false },
	{ "profession", N_("profession"), COLUMN_LEFT, true },
	{ "organization", N_("organisation"), COLUMN_LEFT, true },
	{ "pledge", N_("pledged on"), COLUMN_LEFT, false },
	{ "signature", N_("signature"), COLUMN_LEFT, false },
};

/* Lines to write on. */
static const char name_line[] = "....................";
static const char signature_line[] = "...............";

struct attendance {
	struct context *context;
	struct table_rows rows;
};

static void begin_row(
	struct attendance *sheet, struct slice name, struct slice profession, struct slice label)
{
	struct slice none = { 0 };

	table_rows_add(&sheet->rows);
	table_rows_set_text(
		&sheet->rows, "name", name, name.data == NULL ? slice_from(name_line) : none);
	table_rows_set_text(&sheet->rows, "profession", profession, label);
	table_rows_set(&sheet->rows, "signature", value_null(), slice_from(signature_line));
}

static void add_person(struct attendance *sheet, const struct person *person)
{
	struct slice none = { 0 };

	begin_row(sheet, slice_is_empty(person->name) ? person->id : person->name,
		person->profession,
		code_label(sheet->context, VOCABULARY_PROFESSIONS, person->profession));
	table_rows_set_text(&sheet->rows, "organization", person->organization, none);
	table_rows_set(&sheet->rows, "pledge", value_date(sheet->rows.arena, person->pledge), none);
}

static void add_present(struct attendance *sheet, struct slice who)
{
	const struct person *person;
	struct participant participant;

	if (!participant_read(who, &participant))
		return;
	person = platform_person(&sheet->context->platform, participant.person);
	if (person != NULL)
		add_person(sheet, person);
	else
		begin_row(sheet, participant.person, participant.role,
			code_label(sheet->context, VOCABULARY_ROLES, participant.role));
}

static void add_heads(struct attendance *sheet, struct slice attended)
{
	struct headcount heads;

	if (!headcount_read(attended, &heads))
		return;
	for (long i = 0; i < heads.count; i++)
		begin_row(sheet, (struct slice){ 0 }, heads.profession,
			code_label(sheet->context, VOCABULARY_PROFESSIONS, heads.profession));
}

static void add_head(struct context *context, const struct record *record, struct section *section)
{
	const struct meeting *meeting = record_as_meeting(record);
	struct arena *arena = context->arena;

	section_add_paragraph(section, arena, PARAGRAPH_TEXT,
		arena_format(arena, _("Day: %s   Time: %s   Place: %s"),
			slice_text(sheet_day(record->date, arena)),
			slice_is_empty(meeting->common.time) ? "....." : meeting->common.time.data,
			slice_is_empty(meeting->place)
				? name_line
				: slice_text(place_label(context, meeting->place))));
	section_add_paragraph(section, arena, PARAGRAPH_TEXT,
		slice_from(_("With my signature I pledge confidentiality: what I learn here of "
			     "children and their families I tell nobody who may not know it, and "
			     "use it for their protection and help only.")));
}

bool attendance_sheet(struct context *context, struct slice named, struct document *document)
{
	struct arena *arena = context->arena;
	struct found_meeting found;

	if (!load_platform(context, PLATFORM_PEOPLE | PLATFORM_PLACES | PLATFORM_VOCABULARIES) ||
		!find_meeting(context, named, &found))
		return false;
	const struct meeting *meeting = record_as_meeting(&found.record);
	begin_document(context, "attendance",
		arena_format(arena, _("Attendance: %s"),
			slice_text(slice_from(word_label(meeting_kinds, meeting->kind)))),
		document);
	struct section *section =
		document_add_section(document, arena, "attendance", slice_from(_("Who is there")));
	add_head(context, &found.record, section);
	struct table *table = section_add_table(section, arena);
	struct attendance sheet = { .context = context };
	table->name = "attendance";
	table->columns = columns;
	table->column_count = ARRAY_LEN(columns);
	table_rows_init(&sheet.rows, arena, table);
	for (size_t i = 0; i < meeting->present.count; i++)
		add_present(&sheet, meeting->present.items[i]);
	for (size_t i = 0; i < meeting->attended.count; i++)
		add_heads(&sheet, meeting->attended.items[i]);
	return true;
}
