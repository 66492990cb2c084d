/* What ranking and recording a referral share: for whom, and what is known of the services. */
#ifndef WORK_REFER_MEMBERS_H
#define WORK_REFER_MEMBERS_H

#include "logic/refer/rank.h"
#include "model/record/case_file.h"
#include "work/shared/context.h"

/* The members of a request, or without them the children present on the context's date, any of whom
 * is enough. False with an error of rule "unknown-member". */
bool choose_members(struct context *context, const struct case_file *file,
	const struct slice_list *names, struct rank_request *rank);

struct rank_books {
	struct availability_book availability;
	struct rating_book ratings;
};

/* Reads services, places, needs and all answers and ratings. False with findings. */
bool load_rank_books(struct context *context, struct rank_books *books);

/* Fills the rest of a request; `origin` is the place of the case. */
void prepare_rank(struct context *context, const struct case_file *file,
	const struct rank_books *books, struct slice need, struct distance_origin *origin,
	struct rank_request *rank);

#endif
