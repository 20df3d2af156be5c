"""Checks as the runner wants to read them."""


class Checks:
    """Prints a line for each check. One that raises has failed; one that returns a text has something to say all the same."""

    def __init__(self, title):
        self.title = title

    def __call__(self, name, check, *arguments):
        try:
            note = check(*arguments)
        except Exception as error:
            reason = ' '.join(str(error).split()) or 'no reason given'
            print('not ok - %s: %s: %s: %s' % (self.title, name, type(error).__name__, reason), flush=True)
        else:
            print('ok - %s: %s%s' % (self.title, name, ' (%s)' % note if note else ''), flush=True)


def equal(what, found, expected):
    assert found == expected, '%s is %r, not %r' % (what, found, expected)


def plain(value):
    """A value of the API with its structs as tuples and its sets sorted, to compare by."""
    if isinstance(value, (set, frozenset)):
        return ('set', sorted(map(repr, map(plain, value))))
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return sorted((key, plain(each)) for key, each in value.items())
    if hasattr(value, 'thrift_spec'):
        fields = [(name, plain(each)) for name, each in sorted(vars(value).items()) if each is not None]
        return (type(value).__name__, fields)
    return repr(value) if isinstance(value, float) else value  # so that -0.0 is not 0.0
