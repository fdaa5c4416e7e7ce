package org.gouji.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import org.gouji.catalogue.CheckView.MessageView;
import org.gouji.catalogue.CheckView.RuleView;
import org.gouji.check.Check;
import org.gouji.check.Message;

final class CheckMapper {

    static final String PATH = "/api/v1/checks";

    private CheckMapper() {}

    static CheckView toView(Check check, Origin origin) {
        return new CheckView(
                check.id(),
                check.version(),
                origin.word(),
                check.active(),
                message(check.title()),
                check.editions(),
                check.scope().word(),
                check.severity().word(),
                check.effect().word(),
                check.basis(),
                check.note(),
                rules(check));
    }

    private static List<RuleView> rules(Check check) {
        return IntStream.range(0, check.formulas().size())
                .mapToObj(i -> new RuleView(
                        check.formulas().get(i), message(check.messages().get(i))))
                .toList();
    }

    private static MessageView message(Message message) {
        return new MessageView(message.zh(), message.en());
    }
}
