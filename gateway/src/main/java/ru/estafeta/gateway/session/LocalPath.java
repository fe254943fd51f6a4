package ru.estafeta.gateway.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person may be sent after sign-in: an address of ours (percent-encoded, as browsers give it), never a foreign host. */
final class LocalPath {

    private static final Pattern PAGE = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");
    private static final Pattern NO_PAGE = Pattern.compile("/(?:session|auth)(?:[/?#].*)?");

    private LocalPath() {}

    /** The path if it is one, else the home page. */
    static String of(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= 2000
                        && PAGE.matcher(wanted).matches()
                        && !NO_PAGE.matcher(wanted).matches()
                ? wanted
                : "/";
    }
}
