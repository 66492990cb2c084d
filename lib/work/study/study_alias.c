#include "work/study/study_alias.h"
#include "base/array.h"
#include "work/shared/load_platform.h"

/* Known to everybody, no ordinary words, and of more than three letters, so that the scan for names
 * takes each of them for one. */
static const struct {
	const char *sex, *name;
} invented[] = {
	{ "f", "Adéla" },
	{ "f", "Barbora" },
	{ "f", "Dorota" },
	{ "f", "Gabriela" },
	{ "f", "Helena" },
	{ "f", "Ivana" },
	{ "f", "Johana" },
	{ "f", "Klaudie" },
	{ "f", "Laura" },
	{ "f", "Marcela" },
	{ "f", "Radka" },
	{ "f", "Sabina" },
	{ "f", "Tamara" },
	{ "f", "Viktorie" },
	{ "f", "Žaneta" },
	{ "m", "Alois" },
	{ "m", "Bohdan" },
	{ "m", "Čeněk" },
	{ "m", "Dominik" },
	{ "m", "Eduard" },
	{ "m", "Filip" },
	{ "m", "Hynek" },
	{ "m", "Jáchym" },
	{ "m", "Libor" },
	{ "m", "Matouš" },
	{ "m", "Oldřich" },
	{ "m", "Patrik" },
	{ "m", "Radim" },
	{ "m", "Tadeáš" },
	{ "m", "Zbyněk" },
};

bool study_alias_is_taken(struct context *context, const struct name_set *names, struct slice alias)
{
	/* a word before it: at the start of a line a capital says nothing */
	struct slice line = arena_format(context->arena, "k %s", slice_text(alias));
	struct name_hits hits = { 0 };

	name_set_scan(names, line, context->arena, &hits);
	return hits.count > 0;
}

bool study_alias_check(struct context *context, const struct name_set *names, struct slice alias)
{
	return !study_alias_is_taken(context, names, alias) ||
	       diag_add(context->diags, SEVERITY_ERROR, "release", NULL,
		       _("'%s' is a name of the identities (an invented name that nobody has)"),
		       slice_text(alias));
}

/* Those of people.csv, scanned for as those of the identities are. */
static bool read_people(struct context *context, struct name_set *names)
{
	const struct rows *people = &context->platform.people.rows;

	name_set_init(names, context->arena);
	if (!load_platform(context, PLATFORM_PEOPLE))
		return false;
	for (size_t i = 0; i < people->count; i++) {
		const struct person *person = rows_at(people, i);
		name_set_add(names, NAME_PERSON, person->id, person->name);
	}
	name_set_close(names);
	return true;
}

bool study_alias(struct context *context, const struct name_set *names, struct slice sex,
	struct slice *alias)
{
	struct slice_list free_names = { 0 };
	struct name_set people;

	if (!read_people(context, &people))
		return false;
	for (size_t i = 0; i < ARRAY_LEN(invented); i++) {
		struct slice name = slice_from(invented[i].name);
		bool fits = !slice_equals(sex, "f") && !slice_equals(sex, "m");
		if ((fits || slice_equals(sex, invented[i].sex)) &&
			!study_alias_is_taken(context, &people, name) &&
			!study_alias_is_taken(context, names, name))
			slice_list_add(&free_names, context->arena, name);
	}
	if (free_names.count == 0)
		return diag_add(context->diags, SEVERITY_ERROR, "alias", NULL,
			_("no invented name is left that nobody has (--alias NAME)"));
	*alias = free_names.items[random_next(&context->random) % free_names.count];
	return true;
}
