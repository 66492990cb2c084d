/* Reading the platform's ring into a struct platform, part by part, each at most once. */
#ifndef WORK_LOAD_PLATFORM_H
#define WORK_LOAD_PLATFORM_H

#include "model/card/card.h"
#include "work/shared/context.h"

enum platform_part {
	PLATFORM_PEOPLE = 1,
	PLATFORM_PLACES = 2,
	PLATFORM_SERVICES = 4,
	PLATFORM_PROJECTS = 8,
	PLATFORM_VOCABULARIES = 16,
	PLATFORM_AVAILABILITY = 32,
	PLATFORM_CARDS = 64, /* the names of the cards' folders */
};

/* False with findings when a part cannot be read whole: then nothing may be written. */
bool load_platform(struct context *context, unsigned parts);

/* One card by name, read and checked, as the context's changes leave it; an unknown name is an
 * error of rule "card" (nearest offered). */
bool load_card(struct context *context, struct slice name, struct card *card);

/* The same, and the bytes that it was read from. */
bool load_card_files(
	struct context *context, struct slice name, struct card_files *files, struct card *card);

/* All cards of the store. A broken one is left out, with findings and context->broken. */
struct card_list {
	struct card *items;
	size_t count;
};
void load_cards(struct context *context, struct card_list *cards);

/* One table of a ring, as the context's changes leave it. Without the ring or the file it has no
 * rows and no bytes (see rows_read). */
bool load_table(struct context *context, enum ring ring, struct slice path,
	const struct schema *schema, struct rows *rows);

#endif
