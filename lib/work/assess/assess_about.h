/* What stands above the answers of a new assessment: whose, by whom, with which card. */
#ifndef WORK_ASSESS_ABOUT_H
#define WORK_ASSESS_ABOUT_H

#include "model/card/card.h"
#include "model/record/case_file.h"
#include "work/assess/assess.h"

/* Reads the card that an assessment takes when none is named: the one that sets the level, else the
 * only one for assessments; no retired one. False with findings, when it is not to be told with
 * that it belongs to `option`. */
bool load_default_card(struct context *context, const char *option, struct card *card);

/* Reads the card that a request means. False with findings: unknown, retired (but for a
 * correction), or not to be told. `corrected` may be NULL. */
bool choose_card(struct context *context, const struct assess_request *request,
	const struct assessment *corrected, struct card *card);

/* Fills the fields of an assessment but for card_hash, and its day. False with findings. */
bool fill_about(struct context *context, const struct case_file *file, const struct card *card,
	const struct assess_request *request, const struct assessment *corrected,
	struct assessment *assessment);

#endif
