/* Whole-number propagation: the sums of a knowledge pass bounds to one another. */
#ifndef LOGIC_PROPAGATE_H
#define LOGIC_PROPAGATE_H

#include "logic/audit/knowledge.h"

/* Until no sum waits. False when a range becomes empty: the numbers contradict one another. */
bool propagate(struct knowledge *knowledge);

#endif
