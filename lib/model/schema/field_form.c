#include "model/schema/field_form.h"
#include "base/translate.h"
#include "model/name.h"
#include "model/schema/compound_value.h"
#include "text/spoken.h"
#include "text/unicode.h"

enum { SHOWN_COLUMNS = 60 };

/*
 * A message reads: NAME 'VALUE' `wrong` (`right`). A type whose values follow from the form alone
 * has `is_right`, another one a `check` that adds the finding itself; a text that depends on the
 * field is made by `describe`.
 */
struct form {
	const char *rule;
	const char *wrong; /* N_() */
	const char *right; /* N_() */
	bool (*is_right)(struct slice value);
	bool (*check)(const struct field *field, struct slice value,
		const struct position *position, struct diag_list *diags);
	struct slice (*describe)(const struct field *field, struct arena *arena);
};
static const struct form forms[FIELD_TYPE_COUNT];

static bool refuse_value(const struct field *field, struct slice value,
	const struct position *position, struct diag_list *diags, const char *wrong)
{
	struct slice shown = arena_copy(diags->arena, unicode_cut(value, SHOWN_COLUMNS));
	struct slice right = field_right(field, diags->arena);
	return diag_add(diags, SEVERITY_ERROR, forms[field->type].rule, position,
		_("%s '%s%s' %s (%s)"), field->name, slice_text(shown),
		shown.length < value.length ? "..." : "", wrong, slice_text(right));
}

static bool is_line(struct slice value)
{
	return slice_find(value, '\n', 0) == value.length &&
	       slice_find(value, '\r', 0) == value.length;
}

static bool is_time(struct slice value)
{
	return name_read_time(value) >= 0;
}

static bool is_time_range(struct slice value)
{
	int from, to;

	return is_time(value) || name_read_times(value, &from, &to);
}

static bool is_boolean(struct slice value)
{
	return slice_equals(value, "true") || slice_equals(value, "false");
}

/* The codes of ISO 639-1, so that a country's code (cz, ua) is not taken for a language's. */
static bool is_language(struct slice value)
{
	static const char codes[] =
		"aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs "
		"cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv "
		"ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl "
		"km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt "
		"my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru "
		"rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn "
		"to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
	struct slice rest = slice_from(codes), code;

	while (slice_split(&rest, ' ', &code))
		if (slice_equal(code, value))
			return true;
	return false;
}

static bool is_card(struct slice value)
{
	struct slice family;
	long version;
	return name_read_card(value, &family, &version);
}

static bool is_signal(struct slice value)
{
	return record_kind_of_stem(value) == RECORD_SIGNAL;
}

static bool is_full_name(struct slice value)
{
	struct slice id;
	struct stem stem;
	return slice_split(&value, '/', &id) && name_is_case(id) && name_read_stem(value, &stem);
}

static bool is_agreement(struct slice value)
{
	struct slice member;
	day_number date;
	return agreement_read(value, &member, &date);
}

static bool is_participant(struct slice value)
{
	struct participant participant;
	return participant_read(value, &participant);
}

static bool is_headcount(struct slice value)
{
	struct headcount heads;
	return headcount_read(value, &heads);
}

static bool is_objection(struct slice value)
{
	struct objection objection;
	return objection_read(value, &objection);
}

static bool is_hash(struct slice value)
{
	enum { HASH_DIGITS = 64 };
	for (size_t i = 0; i < value.length; i++) {
		char digit = value.data[i];
		if (!(digit >= '0' && digit <= '9') && !(digit >= 'a' && digit <= 'f'))
			return false;
	}
	return value.length == HASH_DIGITS;
}

static bool is_safety(struct slice value)
{
	struct slice participant;
	long answer;
	return safety_read(value, &participant, &answer);
}

static bool check_date(const struct field *field, struct slice value,
	const struct position *position, struct diag_list *diags)
{
	static const char shape[] = "dddd-dd-dd";
	day_number day;
	if (date_parse(value, &day))
		return true;
	if (spoken_date(value, &day)) {
		char text[DATE_TEXT_SIZE];
		return diag_add(diags, SEVERITY_ERROR, "date", position,
			_("%s '%s': dates are written YYYY-MM-DD (%s)"), field->name,
			slice_text(arena_copy(diags->arena, value)), date_format(day, text));
	}
	bool looks_like = value.length == sizeof shape - 1;
	for (size_t i = 0; looks_like && i < value.length; i++) {
		bool digit = value.data[i] >= '0' && value.data[i] <= '9';
		looks_like = shape[i] == 'd' ? digit : value.data[i] == shape[i];
	}
	return refuse_value(
		field, value, position, diags, looks_like ? _("does not exist") : _("is no date"));
}

/* The bounds of a whole number; the same twice: none. */
static void integer_bounds(const struct field *field, long *min, long *max)
{
	bool is_year = field->type == FIELD_YEAR;
	*min = is_year ? 1900 : field->min;
	*max = is_year ? 2999 : field->max;
}

static bool check_integer(const struct field *field, struct slice value,
	const struct position *position, struct diag_list *diags)
{
	long number, min, max;
	integer_bounds(field, &min, &max);
	if (!number_parse(value, &number))
		return refuse_value(field, value, position, diags, _("is no whole number"));
	if (min != max && (number < min || number > max))
		return refuse_value(field, value, position, diags, _("is out of range"));
	return true;
}

static struct slice describe_integer(const struct field *field, struct arena *arena)
{
	long min, max;
	integer_bounds(field, &min, &max);
	if (min == max)
		return arena_format(arena, "%s", _("digits without a leading zero"));
	return arena_format(arena, _("a whole number from %ld to %ld"), min, max);
}

static bool check_decimal(const struct field *field, struct slice value,
	const struct position *position, struct diag_list *diags)
{
	double number;
	if (!number_parse_decimal(value, &number))
		return refuse_value(field, value, position, diags, _("is no number"));
	if (field->least < field->most && (number < field->least || number > field->most))
		return refuse_value(field, value, position, diags, _("is out of range"));
	return true;
}

static struct slice describe_decimal(const struct field *field, struct arena *arena)
{
	if (field->least < field->most)
		return arena_format(arena, _("a number from %.0f to %.0f, such as 14.5"),
			field->least, field->most);
	return arena_format(arena, "%s", _("digits with a decimal point, such as 14.5"));
}

static struct slice describe_word(const struct field *field, struct arena *arena)
{
	return word_codes(field->words, arena);
}

static bool check_word(const struct field *field, struct slice value,
	const struct position *position, struct diag_list *diags)
{
	if (word_is_known(field->words, value))
		return true;
	struct slice shown = arena_copy(diags->arena, unicode_cut(value, SHOWN_COLUMNS));
	return diag_unknown(diags, SEVERITY_ERROR,
		&(struct unknown){
			"word", position, word_nearest(field->words, shown, diags->arena), NULL },
		_("%s '%s' is none of: %s"), field->name, slice_text(shown),
		word_codes(field->words, diags->arena).data);
}

static struct slice describe_code(const struct field *field, struct arena *arena)
{
	return arena_format(arena, _("a code of vocabulary/%s.csv"), field->of);
}

static bool check_stem(const struct field *field, struct slice value,
	const struct position *position, struct diag_list *diags)
{
	struct stem stem;
	if (name_read_stem(value, &stem) &&
		(field->kind == RECORD_NONE || record_kind_find(stem.kind) == field->kind))
		return true;
	return refuse_value(field, value, position, diags, _("is no name of such a record"));
}

static struct slice describe_stem(const struct field *field, struct arena *arena)
{
	return arena_format(arena, _("DATE-KIND-ID, such as 2022-09-14-%s-7f3a"),
		record_kinds[field->kind == RECORD_NONE ? RECORD_NOTE : field->kind].name);
}

static bool check_event(const struct field *field, struct slice value,
	const struct position *position, struct diag_list *diags)
{
	return field->check_event(value, position, diags);
}

static const struct form forms[FIELD_TYPE_COUNT] = {
	[FIELD_TEXT] = { .rule = "text",
		.wrong = N_("holds a line end"),
		.right = N_("text on one line"),
		.is_right = is_line },
	[FIELD_DATE] = { .rule = "date",
		.right = N_("a day of the calendar as YYYY-MM-DD"),
		.check = check_date },
	[FIELD_TIME] = { .rule = "time",
		.wrong = N_("is no time of day"),
		.right = N_("HH:MM, such as 09:30"),
		.is_right = is_time },
	[FIELD_TIME_RANGE] = { .rule = "time",
		.wrong = N_("is no time of day"),
		.right = N_("HH:MM or HH:MM-HH:MM, such as 14:00-15:30"),
		.is_right = is_time_range },
	[FIELD_INTEGER] = { .rule = "integer",
		.check = check_integer,
		.describe = describe_integer },
	[FIELD_YEAR] = { .rule = "year", .check = check_integer, .describe = describe_integer },
	[FIELD_DECIMAL] = { .rule = "decimal",
		.check = check_decimal,
		.describe = describe_decimal },
	[FIELD_BOOLEAN] = { .rule = "boolean",
		.wrong = N_("is no truth value"),
		.right = N_("true or false"),
		.is_right = is_boolean },
	[FIELD_WORD] = { .rule = "word", .check = check_word, .describe = describe_word },
	[FIELD_LANGUAGE] = { .rule = "language",
		.wrong = N_("is not a language code"),
		.right = N_("two letters of ISO 639-1, such as cs, uk or vi"),
		.is_right = is_language },
	[FIELD_CODE] = { .rule = "code",
		.wrong = N_("is no code"),
		.is_right = name_is_code,
		.describe = describe_code },
	[FIELD_PERSON] = { .rule = "person",
		.wrong = N_("is no person's id"),
		.right = N_("a-z, 0-9 and - with a dot, such as anna.bekova"),
		.is_right = name_is_person },
	[FIELD_SERVICE] = { .rule = "service",
		.wrong = N_("is no service's id"),
		.right = N_("a-z, 0-9, . and -, as in services.csv"),
		.is_right = name_is_code },
	[FIELD_PLACE] = { .rule = "place",
		.wrong = N_("is no place's id"),
		.right = N_("a-z, 0-9, . and -, as in places.csv"),
		.is_right = name_is_code },
	[FIELD_PROJECT] = { .rule = "project",
		.wrong = N_("is no project's id"),
		.right = N_("a-z, 0-9, . and -, as in projects.csv"),
		.is_right = name_is_code },
	[FIELD_CARD] = { .rule = "card",
		.wrong = N_("is no card's name"),
		.right = N_("NAME-VERSION, a folder of cards/, such as kid-1"),
		.is_right = is_card },
	[FIELD_CASE] = { .rule = "case",
		.wrong = N_("is no case id"),
		.right = N_("8 letters and digits, such as k7q2m4xp"),
		.is_right = name_is_case },
	[FIELD_STEM] = { .rule = "stem", .check = check_stem, .describe = describe_stem },
	[FIELD_SIGNAL] = { .rule = "signal",
		.wrong = N_("is no signal's name"),
		.right = N_("DATE-signal-ID, such as 2022-09-12-signal-4kz8"),
		.is_right = is_signal },
	[FIELD_FULL_NAME] = { .rule = "stem",
		.wrong = N_("is not a record's full name"),
		.right = N_("CASE/STEM, such as k7q2m4xp/2022-09-14-note-7f3a"),
		.is_right = is_full_name },
	[FIELD_MEMBER] = { .rule = "member",
		.wrong = N_("is no member"),
		.right = N_("c1, c2 for children, m1 and on for others"),
		.is_right = name_is_member },
	[FIELD_ID] = { .rule = "id",
		.wrong = N_("is no id"),
		.right = N_("a-z, 0-9, and inside it . and -"),
		.is_right = name_is_code },
	[FIELD_SERVICE_OR_PROFESSION] = { .rule = "recipient",
		.wrong = N_("is no recipient"),
		.right = N_("a code of services.csv or vocabulary/professions.csv"),
		.is_right = name_is_code },
	[FIELD_AGREEMENT] = { .rule = "agreement",
		.wrong = N_("is no agreement"),
		.right = N_("MEMBER DATE, such as m1 2022-09-20"),
		.is_right = is_agreement },
	[FIELD_EVENT] = { .rule = "event",
		.right = N_("DATE WORD [DETAIL], such as 2022-10-03 started"),
		.check = check_event },
	[FIELD_PARTICIPANT] = { .rule = "participant",
		.wrong = N_("is no participant"),
		.right = N_("PERSON or role:ROLE, and part behind it for a part of the time"),
		.is_right = is_participant },
	[FIELD_HEADCOUNT] = { .rule = "headcount",
		.wrong = N_("is no headcount"),
		.right = N_("PROFESSION N [ORGANIZATION], such as teacher 3 School at the Park"),
		.is_right = is_headcount },
	[FIELD_OBJECTION] = { .rule = "objection",
		.wrong = N_("is not an objection"),
		.right = N_("DATE ROLE TEXT, or DATE answered OBJECTIONDATE ROLE"),
		.is_right = is_objection },
	[FIELD_HASH] = { .rule = "hash",
		.wrong = N_("is not a hash"),
		.right = N_("64 digits 0-9 and a-f"),
		.is_right = is_hash },
	[FIELD_SAFETY] = { .rule = "safety",
		.wrong = N_("is no answer about safety"),
		.right = N_("ROLE-N VALUE with a value from 0 to 10, such as mother-1 6"),
		.is_right = is_safety },
};

struct slice field_right(const struct field *field, struct arena *arena)
{
	const struct form *form = &forms[field->type];
	if (form->describe)
		return form->describe(field, arena);
	return arena_format(arena, "%s", _(form->right));
}

bool field_check(const struct field *field, struct slice value, const struct position *position,
	struct diag_list *diags)
{
	const struct form *form = &forms[field->type];
	if (value.length > FIELD_CAP)
		return diag_add(diags, SEVERITY_ERROR, "size", position,
			_("%s is too long (at most %d bytes)"), field->name, FIELD_CAP);
	if (form->check)
		return form->check(field, value, position, diags);
	return form->is_right(value) || refuse_value(field, value, position, diags, _(form->wrong));
}
