/* What was released (spis-store(5), "Releases"). */
#ifndef WORK_LOAD_RELEASES_H
#define WORK_LOAD_RELEASES_H

#include "model/record/release.h"
#include "work/shared/context.h"

/* All releases in the order of their names. False with findings when one cannot be read. */
bool load_releases(struct context *context, struct release_list *list);

#endif
