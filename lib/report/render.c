#include "report/render.h"

#include "base/array.h"
#include "report/formats.h"
#include <string.h>

static const struct listing_format listing_formats[] = {
	{ "table", listing_table_render },
	{ "tsv", listing_tsv_render },
	{ "csv", listing_csv_render },
	{ "json", listing_json_render },
	{ "ids", listing_ids_render },
	{ "xcsv", listing_xcsv_render },
};

static const struct document_format document_formats[] = {
	{ "md", document_markdown_render },
	{ "text", document_text_render },
	{ "html", document_html_render },
	{ "svg", document_svg_render },
	{ "csv", document_csv_render },
	{ "xcsv", document_xcsv_render },
	{ "json", document_json_render },
};

const struct listing_format *listing_format_find(const char *name)
{
	for (size_t i = 0; i < ARRAY_LEN(listing_formats); i++)
		if (strcmp(listing_formats[i].name, name) == 0)
			return &listing_formats[i];
	return NULL;
}

const struct document_format *document_format_find(const char *name)
{
	for (size_t i = 0; i < ARRAY_LEN(document_formats); i++)
		if (strcmp(document_formats[i].name, name) == 0)
			return &document_formats[i];
	return NULL;
}
