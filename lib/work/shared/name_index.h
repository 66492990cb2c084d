/*
 * The index of all names of the identities' ring (logic/privacy/name_image.h), kept in that ring as
 * .spis/names so that no command makes it anew: who finds it old renews it, who cannot write it
 * makes it for itself. It is never trusted further than it can be checked: its bytes by a sum, its
 * files by what the system says of them. Of many families only some files are looked at each time;
 * that a file came, went or was replaced is always seen, and so is any change of the own family's.
 */
#ifndef WORK_NAME_INDEX_H
#define WORK_NAME_INDEX_H

#include "work/shared/context.h"

struct name_image;

/* The index as far as it can be trusted for a text of `own`, a family or a signal (absent:
 * nobody's); with `all` every file was looked at. It lives until the next call, at most as long as
 * the context. Without a ring it is empty. False with findings where a file cannot be read: then no
 * text can be searched. */
bool name_index_load(
	struct context *context, struct slice own, bool all, const struct name_image **index);

/* What of it is in context->names, for context_close(). */
void name_index_close(struct context *context);

#endif
