#include "logic/check/record_dates.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/record/case_facts.h"

/* The field of a schema, and what it may not be before: another of its fields, or the record's own
 * day. */
static const char RECORD_DAY[] = "";

static const struct rule {
	const char *schema;
	const char *field;
	const char *not_before; /* NULL: nothing */
	bool happened;
} rules[] = {
	{ "record", "date", NULL, true },
	{ "record", "recorded", NULL, true },
	{ "erased", "erased", NULL, true },
	{ "case", "opened", NULL, true },
	{ "case", "keep-until", "opened", false },
	{ "signal", "events", RECORD_DAY, true },
	{ "consent", "until", RECORD_DAY, false },
	{ "consent", "withdrawn", RECORD_DAY, true },
	{ "notice", "answered", RECORD_DAY, true },
	{ "plan", "agreed", NULL, true },
	{ "plan", "review", RECORD_DAY, false },
	{ "referral", "events", RECORD_DAY, true },
	{ "meeting", "next", RECORD_DAY, false },
	{ "meeting", "sent", RECORD_DAY, true },
	{ "meeting", "objections", RECORD_DAY, true },
	{ "handover", "family-told", NULL, true },
	{ "handover", "met", NULL, true },
	{ "people", "to", "from", false },
	{ "people", "pledge", NULL, true },
	{ "members", "to", "from", false },
	{ "projects", "to", "from", false },
	{ "availability", "date", NULL, true },
	{ "ratings", "date", NULL, true },
	{ "requests", "received", NULL, true },
	{ "requests", "due", "received", false },
	{ "requests", "answered", "received", true },
};

/* The first date among the words of a value: "2022-10-03 started", "m1 2022-09-20". */
static day_number date_in(struct slice text)
{
	day_number day = DATE_NONE;
	struct slice word;

	while (slice_split(&text, ' ', &word))
		if (date_parse(word, &day))
			return day;
	return DATE_NONE;
}

static bool check_date(const struct rule *rule, day_number day, day_number earlier,
	day_number today, const struct position *position, struct diag_list *diags)
{
	char text[DATE_TEXT_SIZE], bound[DATE_TEXT_SIZE];

	if (day == DATE_NONE)
		return true;
	date_format(day, text);
	if (rule->happened && day > today + 1)
		return diag_add(diags, SEVERITY_ERROR, "future", position,
			_("%s: %s is in the future (%s at the latest)"), rule->field, text,
			date_format(today + 1, bound));
	if (earlier == DATE_NONE || day >= earlier)
		return true;
	date_format(earlier, bound);
	if (rule->not_before == RECORD_DAY)
		return diag_add(diags, SEVERITY_ERROR, "date-order", position,
			_("%s: %s is before the record's own day (%s or later)"), rule->field, text,
			bound);
	return diag_add(diags, SEVERITY_ERROR, "date-order", position,
		_("%s: %s is before '%s' (%s or later)"), rule->field, text, rule->not_before,
		bound);
}

static day_number front_date(const struct front_matter *front, const char *field)
{
	const struct front_entry *entry = front_matter_find(front, field);

	return entry == NULL || entry->count == 0 ? DATE_NONE : date_in(entry->values[0].text);
}

static bool check_entry(const struct record *record, const struct rule *rule, day_number today,
	struct diag_list *diags)
{
	const struct front_entry *entry = front_matter_find(&record->front, rule->field);
	day_number earlier = DATE_NONE;
	bool good = true;

	if (rule->not_before == RECORD_DAY)
		earlier = record->date;
	else if (rule->not_before != NULL)
		earlier = front_date(&record->front, rule->not_before);
	for (size_t i = 0; entry != NULL && i < entry->count; i++) {
		struct position position = front_matter_position(&record->front, &entry->values[i]);
		good &= check_date(
			rule, date_in(entry->values[i].text), earlier, today, &position, diags);
	}
	return good;
}

static bool is_of(const struct rule *rule, const char *schema)
{
	return slice_equals(slice_from(rule->schema), schema);
}

/* The day in a record's name, unless a field corrects it. */
static bool check_name(struct slice shown, day_number day, bool corrected, day_number today,
	struct diag_list *diags)
{
	static const struct rule name = { "", N_("the record's day"), NULL, true };
	struct rule translated = name;
	struct position whole = { .file = shown };

	translated.field = _(name.field);
	return corrected || check_date(&translated, day, DATE_NONE, today, &whole, diags);
}

bool record_check_dates(const struct record *record, day_number today, struct diag_list *diags)
{
	const struct schema *schema = record_schema(record);
	bool has_name = record->kind != RECORD_CASE;
	bool corrected = record_common(record)->date != DATE_NONE;
	bool good = !has_name || check_name(record->shown, record->date, corrected, today, diags);

	for (size_t i = 0; i < ARRAY_LEN(rules); i++)
		if (is_of(&rules[i], "record") || is_of(&rules[i], schema->name))
			good &= check_entry(record, &rules[i], today, diags);
	return good;
}

static bool check_about(const struct assessment *assessment, const char *field, day_number day,
	day_number today, struct diag_list *diags)
{
	const struct rule rule = { "assessment", field, NULL, true };

	if (day == DATE_NONE || day <= today)
		return true;
	struct position position = assessment_place(assessment, field, diags->arena);
	return check_date(&rule, day, DATE_NONE, today, &position, diags);
}

bool assessment_check_dates(
	const struct assessment *assessment, day_number today, struct diag_list *diags)
{
	const struct record_common *common = &assessment->about.common;
	bool corrected = common->date != DATE_NONE;

	bool good = check_name(assessment->shown, assessment->date, corrected, today, diags);

	good &= check_about(assessment, "date", common->date, today, diags);
	good &= check_about(assessment, "recorded", common->recorded, today, diags);
	return good;
}

static bool check_cell(const struct rows *rows, size_t at, const struct rule *rule, int column,
	day_number today, struct diag_list *diags)
{
	const struct csv_row *row = rows->sources[at];
	int before = rule->not_before == NULL ? -1 : csv_column(&rows->table, rule->not_before);
	day_number earlier = before < 0 ? DATE_NONE : date_in(row->cells[before]);
	struct position position = csv_position(&rows->table, row, (size_t)column);

	return check_date(rule, date_in(row->cells[column]), earlier, today, &position, diags);
}

/* Who is a member of a family was born, in this year at the latest. */
static bool check_births(const struct rows *rows, day_number today, struct diag_list *diags)
{
	int column = csv_column(&rows->table, "born"), latest = date_year(today + 1);
	bool good = true;

	for (size_t i = 0; column >= 0 && i < rows->count; i++) {
		long born = ((const struct member *)rows_at(rows, i))->born;
		if (born == INTEGER_NONE || born <= latest)
			continue;
		struct position position =
			csv_position(&rows->table, rows->sources[i], (size_t)column);
		good = diag_add(diags, SEVERITY_ERROR, "future", &position,
			_("%s: %s is in the future (%s at the latest)"), "born",
			arena_format(diags->arena, "%ld", born).data,
			arena_format(diags->arena, "%d", latest).data);
	}
	return good;
}

bool rows_check_dates(const struct rows *rows, day_number today, struct diag_list *diags)
{
	bool good = rows->schema != &member_schema || check_births(rows, today, diags);

	for (size_t i = 0; i < ARRAY_LEN(rules); i++) {
		if (!is_of(&rules[i], rows->schema->name))
			continue;
		int column = csv_column(&rows->table, rules[i].field);
		for (size_t k = 0; column >= 0 && k < rows->count; k++)
			good &= check_cell(rows, k, &rules[i], column, today, diags);
	}
	return good;
}
