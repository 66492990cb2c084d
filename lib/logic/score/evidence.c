#include "logic/score/evidence.h"
#include <string.h>

void evidence_init(struct evidence_book *book, long least_families, struct arena *arena)
{
	*book = (struct evidence_book){ .arena = arena, .least_families = least_families };
	index_init(&book->by_key, arena);
	index_init(&book->seen, arena);
}

static struct evidence *find_or_begin(struct evidence_book *book, struct slice key)
{
	struct evidence *evidence = index_get(&book->by_key, key);

	if (evidence == NULL) {
		evidence = arena_take(book->arena, 1, sizeof *evidence);
		index_put(&book->by_key, arena_copy(book->arena, key), evidence);
	}
	return evidence;
}

/* A family and the key, which may be any bytes. */
static struct slice join(struct slice family, struct slice key, struct arena *arena)
{
	char *both = arena_take(arena, family.length + key.length + 2, 1);

	memcpy(both, family.data, family.length);
	memcpy(both + family.length + 1, key.data, key.length);
	return (struct slice){ both, family.length + 1 + key.length };
}

void evidence_add(struct evidence_book *book, struct slice key, struct slice family, double amount)
{
	struct evidence *evidence = find_or_begin(book, key);

	if (family.data == NULL) {
		evidence->open += amount;
		return;
	}
	struct slice both = join(family, key, book->arena);
	evidence->cases += amount;
	evidence->families += index_put(&book->seen, both, evidence) == NULL;
}

bool evidence_counts_cases(const struct evidence_book *book, struct slice key)
{
	const struct evidence *evidence = index_get(&book->by_key, key);

	return evidence != NULL && evidence->families >= book->least_families;
}

double evidence_amount(const struct evidence_book *book, struct slice key)
{
	const struct evidence *evidence = index_get(&book->by_key, key);

	if (evidence == NULL)
		return 0;
	return evidence->open + (evidence_counts_cases(book, key) ? evidence->cases : 0);
}
