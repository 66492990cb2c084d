#include "logic/privacy/name_forms.h"

#include "base/array.h"
#include "base/buf.h"
#include <string.h>

#define MASCULINE "a ovi u e em i y ove um ech ich"
#define FEMININE "a y e i u o ou am ach ami"
#define POSSESSIVE_OF_MAN "uv ova ovo ovy ovu ovou ove ovi ovych ovym ovymi"
#define POSSESSIVE_OF_WOMAN "in ina ino iny inu inou ine ini inych inym inymi"

/* Of what an ending leaves, at least so much must be left. */
enum { SHORTEST_STEM = 2 };

/* A name that ends in `ending` has it replaced by `stem`, then by each of `endings` ("-": nothing
 * added). Consonants soften (Veronika, Veronice; Olga, Olze), an e drops out (Pavel, Pavla). */
static const struct paradigm {
	const char *ending;
	size_t shortest; /* the least length of what stands before the ending */
	enum name_forms which;
	const char *stem;
	const char *endings;
} PARADIGMS[] = {
	/* Novák, Petr, Tomáš; "" fits every consonant */
	{ "", SHORTEST_STEM, NAME_FORMS_NOUN, "", MASCULINE },
	{ "", SHORTEST_STEM, NAME_FORMS_PERSON, "", POSSESSIVE_OF_MAN },
	{ "k", SHORTEST_STEM, NAME_FORMS_NOUN, "c", "i ich" },
	{ "ek", SHORTEST_STEM, NAME_FORMS_NOUN, "k", MASCULINE },
	{ "ek", SHORTEST_STEM, NAME_FORMS_PERSON, "k", POSSESSIVE_OF_MAN },
	{ "ek", SHORTEST_STEM, NAME_FORMS_NOUN, "c", "i ich" },
	{ "el", SHORTEST_STEM, NAME_FORMS_NOUN, "l", MASCULINE },
	{ "el", SHORTEST_STEM, NAME_FORMS_PERSON, "l", POSSESSIVE_OF_MAN },
	{ "ec", SHORTEST_STEM, NAME_FORMS_NOUN, "c", MASCULINE },
	{ "ec", SHORTEST_STEM, NAME_FORMS_PERSON, "c", POSSESSIVE_OF_MAN },
	{ "en", SHORTEST_STEM, NAME_FORMS_NOUN, "n", MASCULINE },
	{ "er", SHORTEST_STEM, NAME_FORMS_NOUN, "r", MASCULINE },
	{ "er", SHORTEST_STEM, NAME_FORMS_PERSON, "r", POSSESSIVE_OF_MAN },
	/* Jana, Veronika, Olga, Praha, Mácha; Svoboda */
	{ "a", SHORTEST_STEM, NAME_FORMS_NOUN, "", FEMININE },
	{ "a", SHORTEST_STEM, NAME_FORMS_NOUN, "", "ovi ove um ech ich" },
	{ "a", 4, NAME_FORMS_NOUN, "", "-" },
	{ "a", SHORTEST_STEM, NAME_FORMS_PERSON, "", POSSESSIVE_OF_WOMAN },
	{ "a", SHORTEST_STEM, NAME_FORMS_PERSON, "", POSSESSIVE_OF_MAN },
	{ "ka", 1, NAME_FORMS_NOUN, "c", "e ich" },
	{ "ka", 1, NAME_FORMS_PERSON, "c", POSSESSIVE_OF_WOMAN },
	{ "ga", 1, NAME_FORMS_NOUN, "z", "e ich" },
	{ "ga", 1, NAME_FORMS_PERSON, "z", POSSESSIVE_OF_WOMAN },
	{ "ha", 1, NAME_FORMS_NOUN, "z", "e ich" },
	{ "cha", 1, NAME_FORMS_NOUN, "s", "e ich" },
	{ "cha", 1, NAME_FORMS_PERSON, "s", POSSESSIVE_OF_WOMAN },
	/* Marie, Alice, Danuše */
	{ "e", SHORTEST_STEM, NAME_FORMS_NOUN, "", "i o u im ich emi" },
	{ "e", SHORTEST_STEM, NAME_FORMS_PERSON, "", POSSESSIVE_OF_WOMAN },
	/* Nový, Nová; Krejčí, Jiří */
	{ "y", SHORTEST_STEM, NAME_FORMS_NOUN, "", "a e i o eho emu em ym ou u ych ymi" },
	{ "a", SHORTEST_STEM, NAME_FORMS_NOUN, "", "ych ym ymi" },
	{ "i", SHORTEST_STEM, NAME_FORMS_NOUN, "", "iho imu im ich imi" },
	/* Ivo, Otto */
	{ "o", SHORTEST_STEM, NAME_FORMS_NOUN, "", MASCULINE " ou" },
	{ "o", SHORTEST_STEM, NAME_FORMS_PERSON, "", POSSESSIVE_OF_MAN },
};

static bool ends_in_consonant(struct slice word)
{
	return word.length > 0 && !strchr("aeiouy", word.data[word.length - 1]);
}

static bool fits(const struct paradigm *paradigm, struct slice folded, enum name_forms which)
{
	if (paradigm->which > which || !slice_ends(folded, paradigm->ending))
		return false;
	if (folded.length - strlen(paradigm->ending) < paradigm->shortest)
		return false;
	return *paradigm->ending != '\0' || ends_in_consonant(folded);
}

static void add_forms(const struct paradigm *paradigm, struct slice folded, struct arena *arena,
	struct slice_list *forms)
{
	struct slice kept = slice_part(folded, 0, folded.length - strlen(paradigm->ending));
	struct slice endings = slice_from(paradigm->endings);
	struct slice ending;
	struct buf form;

	buf_init(&form);
	while (slice_split(&endings, ' ', &ending)) {
		buf_clear(&form);
		buf_add_slice(&form, kept);
		buf_add_text(&form, paradigm->stem);
		if (!slice_equals(ending, "-"))
			buf_add_slice(&form, ending);
		slice_list_add(forms, arena, arena_copy(arena, buf_slice(&form)));
	}
	buf_free(&form);
}

void name_forms(
	struct slice folded, enum name_forms which, struct arena *arena, struct slice_list *forms)
{
	slice_list_add(forms, arena, folded);
	for (size_t i = 0; i < ARRAY_LEN(PARADIGMS); i++)
		if (fits(&PARADIGMS[i], folded, which))
			add_forms(&PARADIGMS[i], folded, arena, forms);
}
