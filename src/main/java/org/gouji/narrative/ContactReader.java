package org.gouji.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.narrative.Statement.Contact;

/**
 * Reads how to reach the organ, once for a report: from the preface, else from any other text that gives both what is
 * asked for and a word of getting in touch. A preface without any of it is a contact that lacks everything.
 */
final class ContactReader implements ProseReader {

    private final Literals signs;
    private final Pattern postcode;
    private final Pattern validPostcode;
    private final Pattern phone;
    private final Phones phones;
    private final Literals invitation;

    ContactReader(Words words) {
        signs = words.literals("contact", "signs");
        postcode = words.pattern("contact", "postcode", "postcode");
        validPostcode = words.pattern("contact", "validPostcode");
        phone = words.pattern("contact", "phone", "phone");
        phones = new Phones(words);
        invitation = words.literals("contact", "invitation");
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        Optional<Contact> inPreface = contact(texts.preface());
        Stream.concat(
                        inPreface.stream(),
                        Stream.concat(texts.sections().stream(), Stream.of(texts.closing()))
                                .flatMap(prose -> contact(prose).stream())
                                .filter(contact -> invites(texts, contact)))
                .findFirst()
                .or(() -> nothing(texts.preface()))
                .ifPresent(found::add);
    }

    private boolean invites(Texts texts, Contact contact) {
        return texts.all().stream()
                .filter(prose -> prose.part().equals(contact.span().part()))
                .anyMatch(prose -> invitation.isIn(prose.quote(contact.sentence())));
    }

    private Optional<Contact> contact(Prose prose) {
        if (!signs.isIn(prose.folded().text())) {
            return Optional.empty();
        }
        Matcher code = postcode.matcher(prose.folded().text());
        Matcher number = phone.matcher(prose.folded().text());
        boolean hasCode = code.find();
        boolean hasNumber = number.find();
        if (!hasCode && !hasNumber) {
            return Optional.empty();
        }
        int start =
                Math.min(hasCode ? code.start() : Integer.MAX_VALUE, hasNumber ? number.start() : Integer.MAX_VALUE);
        int codeEnd = hasCode ? untilGap(prose.folded(), code.start("postcode"), code.end()) : 0;
        int numberEnd = hasNumber ? phones.end(prose.folded(), number.start("phone")) : 0;
        Span span = prose.folded(start, Math.max(codeEnd, numberEnd));
        Optional<String> dialled = hasNumber
                ? Optional.of(prose.folded().text().substring(number.start("phone"), numberEnd))
                : Optional.empty();
        Optional<String> written = hasCode
                ? Optional.of(prose.folded().text().substring(code.start("postcode"), codeEnd))
                : Optional.empty();
        return Optional.of(new Contact(
                written,
                written.filter(text -> validPostcode.matcher(text).matches()).isPresent(),
                dialled,
                dialled.filter(phones::isValid).isPresent(),
                span,
                prose.sentence(span)));
    }

    /** A postcode may be followed by another number after white space. */
    private int untilGap(Folded text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (!text.joins(i)
                    && validPostcode.matcher(text.text().substring(start, i)).matches()) {
                return i;
            }
        }
        return end;
    }

    private static Optional<Contact> nothing(Prose preface) {
        if (preface.isBlank()) {
            return Optional.empty();
        }
        Span last = preface.sentence(
                preface.span(preface.whole().end() - 1, preface.whole().end()));
        return Optional.of(new Contact(Optional.empty(), false, Optional.empty(), false, last, last));
    }
}
