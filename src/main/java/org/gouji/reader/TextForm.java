package org.gouji.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/** Tells apart what is written in characters. All that decides is ASCII, and so alike in every encoding in use. */
final class TextForm {

    private static final int HEAD = 256 * 1024;
    /** Control characters stand in no text; some slip in where text was taken out of something else. */
    private static final int CHARACTERS_FOR_ONE_CONTROL = 200;

    private static final String TAGS = "html|head|body|title|meta|link|script|style|base|table|tbody|thead|tr|td|th"
            + "|div|p|span|br|hr|h[1-6]|font|center|b|strong|a|img|ul|ol|li|section|article|main|form|iframe|o:p";

    /** A web page, or a part of one, from its first character on; declarations and comments may come before. Nothing is tried twice. */
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*+(?:(?><\\?[^>]{0,500}>|<!--(?s:.{0,20000}?)-->|<!doctype[^>]{0,500}>)\\s*+){0,20}+<(?:" + TAGS
                    + ")(?=[\\s/>])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TABLE_OR_PAGE =
            Pattern.compile("<(?:html|body|tr)(?=[\\s>])", Pattern.CASE_INSENSITIVE);

    /** Formats that are written in characters and would read as nonsense: RTF, PostScript, a page saved as mail. */
    private static final Pattern OTHER = Pattern.compile(
            "^\\s*+(?:\\{\\\\rtf|%!PS|(?:mime-version|content-type|from|x-mimeole)\\s*:(?s:.{0,2000})multipart/)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern XML = Pattern.compile("^\\s*+<(?:\\?xml|[\\w:]+\\s+xmlns)", Pattern.CASE_INSENSITIVE);

    /** Below the head of a table; a cell with one dash or two alone is one without a figure. */
    private static final String RULE = "[ \\t]*+(?::-++:?|-{3,}+:?|-++:)[ \\t]*+";

    private static final Pattern RULE_OF_TABLE =
            Pattern.compile("^[ \\t]*+\\|?+" + RULE + "(?:\\|" + RULE + ")++\\|?+[ \\t]*+$", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t]+\\S", Pattern.MULTILINE);

    private TextForm() {}

    static DocumentFormat of(byte[] document) {
        String head = head(document);
        if (OTHER.matcher(head).find() || XML.matcher(head).find() && !isXhtml(head)) {
            throw new RefusedDocument(Refusal.UNKNOWN_FORMAT);
        }
        if (PAGE.matcher(head).find() || TABLE_OR_PAGE.matcher(head).find()) {
            return DocumentFormat.HTML;
        }
        if (isBinary(head)) {
            throw new RefusedDocument(Refusal.UNKNOWN_FORMAT);
        }
        boolean isMarkdown =
                RULE_OF_TABLE.matcher(head).find() || HEADING.matcher(head).find();
        return isMarkdown ? DocumentFormat.MARKDOWN : DocumentFormat.TEXT;
    }

    private static boolean isXhtml(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("<html") || lower.contains("<!doctype html");
    }

    private static String head(byte[] document) {
        Charset charset = StandardCharsets.ISO_8859_1;
        int mark = 0;
        if (startsWith(document, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (startsWith(document, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (startsWith(document, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        return new String(document, mark, Math.min(document.length - mark, HEAD), charset);
    }

    private static boolean startsWith(byte[] document, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= document.length || (document[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(String head) {
        long controls = head.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u000B\u001A".indexOf(c) < 0)
                .count();
        return head.indexOf(0) >= 0 || controls * CHARACTERS_FOR_ONE_CONTROL > head.length();
    }
}
