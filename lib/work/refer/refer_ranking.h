/* A ranking on its way: what is asked, of which case, for whom, and what is known of the
 * services. */
#ifndef WORK_REFER_RANKING_H
#define WORK_REFER_RANKING_H

#include "logic/refer/rank.h"
#include "model/record/case_file.h"
#include "work/refer/refer.h"
#include "work/shared/context.h"

struct rank_books {
	struct availability_book availability;
	struct rating_book ratings;
};

struct refer_ranking {
	struct refer_request request; /* completed, where it tries a referral again */
	struct case_file file;
	struct rank_books books;
	struct distance_origin origin;
	struct slice_list tried;
	struct rank_request rank;
};

/* Reads all of it; a case without a place is a note. False with findings. */
bool refer_ranking_prepare(struct context *context, struct slice named,
	const struct refer_request *request, struct refer_ranking *ranking);

/* The members of a request, or without them the children present on the context's date, any of whom
 * is enough. False with an error of rule "unknown-member". */
bool choose_members(struct context *context, const struct case_file *file,
	const struct slice_list *names, struct rank_request *rank);

/* Reads services, places, needs and all answers and ratings. False with findings. */
bool load_rank_books(struct context *context, struct rank_books *books);

/* Fills the rest of a request; `origin` is the place of the case. */
void prepare_rank(struct context *context, const struct case_file *file,
	const struct rank_books *books, struct slice need, struct distance_origin *origin,
	struct rank_request *rank);

#endif
