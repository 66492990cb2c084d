/* One file of front matter, read. The caller frees the arena. */
#ifndef FRONT_FIXTURE_H
#define FRONT_FIXTURE_H

#include "text/front_matter.h"
#include "unit.h"

struct fixture {
	struct arena arena;
	struct diag_list diags;
	struct front_matter front;
	bool fine;
};

static inline void read_bytes(struct fixture *fixture, struct slice bytes)
{
	arena_init(&fixture->arena);
	diag_list_init(&fixture->diags, &fixture->arena);
	fixture->fine = front_matter_read(
		slice_from("case.md"), bytes, &fixture->arena, &fixture->diags, &fixture->front);
	assert_int_equal(fixture->fine, fixture->diags.count == 0);
}

static inline void read_text(struct fixture *fixture, const char *text)
{
	read_bytes(fixture, slice_from(text));
}

#endif
