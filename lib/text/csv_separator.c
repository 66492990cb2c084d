#include "base/array.h"
#include "text/csv.h"

char csv_find_separator(struct slice bytes)
{
	static const char separators[] = { ',', ';', '\t' };
	size_t counts[ARRAY_LEN(separators)] = { 0 };
	size_t best = 0;
	bool quoted = false, begun = false;
	for (size_t i = 0; i < bytes.length; i++) {
		char byte = bytes.data[i];
		bool ends = byte == '\n' || byte == '\r';
		if (ends && begun && !quoted)
			break;
		begun = begun || !ends;
		quoted ^= byte == '"';
		for (size_t k = 0; k < ARRAY_LEN(separators) && !quoted; k++)
			counts[k] += byte == separators[k];
	}
	for (size_t k = 1; k < ARRAY_LEN(separators); k++)
		best = counts[k] > counts[best] ? k : best;
	return separators[best];
}
