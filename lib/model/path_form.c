#include "model/path_form.h"
#include "base/array.h"
#include "base/number.h"
#include "model/name.h"

static bool is_year(struct slice text)
{
	long year;

	return text.length == 4 && number_parse(text, &year) && year >= 1900 && year <= 2999;
}

static bool is_any(struct slice text)
{
	return text.length > 0;
}

static const struct {
	const char *word;
	bool (*fits)(struct slice text);
} words[] = {
	{ "YEAR", is_year },
	{ "PERSON", name_is_person },
	{ "CASE", name_is_case },
	{ "CODE", name_is_code },
	{ "RECORD", is_any },
};

static bool component_fits(struct slice component, struct slice form)
{
	for (size_t i = 0; i < ARRAY_LEN(words); i++) {
		struct slice word = slice_from(words[i].word);
		if (!slice_starts(form, words[i].word))
			continue;
		size_t ending = form.length - word.length;
		if (component.length <= ending)
			return false;
		struct slice behind = slice_part(component, component.length - ending, ending);
		return slice_equal(behind, slice_part(form, word.length, ending)) &&
		       words[i].fits(slice_part(component, 0, component.length - ending));
	}
	return slice_equal(component, form);
}

bool path_has_form(struct slice path, const char *form)
{
	struct slice rest = slice_from(form);
	struct slice component, wanted;

	while (slice_split(&rest, '/', &wanted))
		if (!slice_split(&path, '/', &component) || !component_fits(component, wanted))
			return false;
	return slice_is_empty(path);
}

bool path_leads_to(struct slice folder, const char *form)
{
	struct slice rest = slice_from(form);
	struct slice component, wanted;

	while (slice_split(&folder, '/', &component))
		if (!slice_split(&rest, '/', &wanted) || !component_fits(component, wanted))
			return false;
	return !slice_is_empty(rest);
}

bool path_shares_folder(struct slice path, const char *form)
{
	struct slice rest = slice_from(form);
	struct slice component, wanted;

	return slice_split(&path, '/', &component) && !slice_is_empty(path) &&
	       slice_split(&rest, '/', &wanted) && !slice_is_empty(rest) &&
	       component_fits(component, wanted);
}
