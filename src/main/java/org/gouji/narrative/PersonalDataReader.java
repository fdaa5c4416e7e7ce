package org.gouji.narrative;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouji.narrative.Statement.Blemish;

/**
 * Finds numbers that identify a private person: identity numbers with a valid checksum, bank cards named as such, and
 * mobile numbers beside a person. What it quotes is masked, because findings are stored and shown.
 */
final class PersonalDataReader implements ProseReader {

    private static final int NEAR = 14;
    private static final int MOBILE = 11;

    private final Literals creditCode;
    private final Literals card;
    private final Literals publicAccount;
    private final Literals person;
    private final Literals office;
    private final Pattern name;

    PersonalDataReader(Words words) {
        creditCode = words.literals("personalData", "creditCode");
        card = words.literals("personalData", "card");
        publicAccount = words.literals("personalData", "publicAccount");
        person = words.literals("personalData", "person");
        office = words.literals("personalData", "office");
        name = words.pattern("personalData", "name");
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        for (Prose prose : texts.all()) {
            read(prose, found);
        }
    }

    private void read(Prose prose, List<Statement> found) {
        String text = prose.folded().text();
        int start = 0;
        while (start < text.length()) {
            if (!Chars.isDigit(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < text.length() && Chars.isDigit(text.charAt(end))) {
                end++;
            }
            if (end - start >= MOBILE && (start == 0 || !Chars.isLetter(text.charAt(start - 1)))) {
                end = withCheckLetter(text, start, end);
                judge(prose, start, end, found);
            }
            start = end;
        }
    }

    private static int withCheckLetter(String text, int start, int end) {
        boolean isX = end < text.length() && (text.charAt(end) == 'X' || text.charAt(end) == 'x');
        return isX && end - start == PersonalNumber.IDENTITY - 1 ? end + 1 : end;
    }

    private void judge(Prose prose, int start, int end, List<Statement> found) {
        String text = prose.folded().text();
        if (end < text.length() && Chars.isLetter(text.charAt(end))) {
            return;
        }
        if (end - start > PersonalNumber.LONGEST) {
            return;
        }
        String number = text.substring(start, end);
        Predicate<Literals> isNear = words -> words.isIn(text, start - NEAR, start);
        if (PersonalNumber.isIdentity(number) && !isNear.test(creditCode)
                || PersonalNumber.isCard(number) && isNear.test(card) && !isNear.test(publicAccount)
                || PersonalNumber.isMobile(number) && isOfPerson(prose, start, end, isNear)) {
            Span span = prose.folded(start, end);
            found.add(new Blemish(
                    Blemish.Kind.PERSONAL_DATA, PersonalNumber.masked(number), "", span, prose.sentence(span)));
        }
    }

    private boolean isOfPerson(Prose prose, int start, int end, Predicate<Literals> isNear) {
        String text = prose.folded().text();
        boolean isNamed =
                name.matcher(text).region(Math.max(0, start - NEAR), start).find();
        return !office.isIn(text, start - 4 * NEAR, end + 4 * NEAR) && (isNamed || isNear.test(person));
    }
}
