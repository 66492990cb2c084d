#include "logic/check/field_dependencies.h"
#include "base/array.h"
#include "base/translate.h"

static const struct pair {
	enum record_kind_id kind;
	const char *field, *other;
	bool excludes; /* else the field asks for the other */
} pairs[] = {
	{ RECORD_REFERRAL, "without-consent", "consent", true },
};

static const struct front_entry *find(const struct record *record, const char *name)
{
	const struct front_entry *entry = front_matter_find(&record->front, name);

	return entry != NULL && entry->count > 0 ? entry : NULL;
}

static bool check_pair(
	const struct record *record, const struct pair *pair, struct diag_list *diags)
{
	const struct front_entry *entry = find(record, pair->field);

	if (entry == NULL || (find(record, pair->other) != NULL) != pair->excludes)
		return true;
	struct position position = front_matter_position(&record->front, &entry->values[0]);
	if (pair->excludes)
		return diag_add(diags, SEVERITY_ERROR, "together", &position,
			_("'%s' beside '%s' (one of them)"), pair->field, pair->other);
	return diag_add(diags, SEVERITY_ERROR, "together", &position, _("'%s' without '%s' (both)"),
		pair->field, pair->other);
}

bool record_check_pairs(const struct record *record, struct diag_list *diags)
{
	bool good = true;

	for (size_t i = 0; i < ARRAY_LEN(pairs); i++)
		if (record_is(record, pairs[i].kind))
			good &= check_pair(record, &pairs[i], diags);
	return good;
}
