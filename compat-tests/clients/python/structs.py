"""structs.py BRIDGE_URL: every struct of the IDL, written here, read and written back by our codec, read here again."""

import http.client
import sys
import urllib.parse

from bindings import STRUCTS
from checks import Checks, equal, plain
from thrift.protocol import TBinaryProtocol, TCompactProtocol, TJSONProtocol
from thrift.Thrift import TType
from thrift.transport import TTransport

# What a class made by the compiler does not tell: which have one field set at a time, and which numbers are of an enum.
UNIONS = ['Container', 'Image', 'JobUpdateStrategy', 'LockKey', 'Resource', 'Result', 'SlaPolicy', 'TaskConstraint']
ENUMS = ['action', 'cronCollisionPolicy', 'mode', 'responseCode', 'status', 'statuses', 'updateStatuses']

SAMPLES = 4

BINARY = TBinaryProtocol.TBinaryProtocol, TBinaryProtocol.TBinaryProtocolAccelerated
COMPACT = TCompactProtocol.TCompactProtocol, TCompactProtocol.TCompactProtocolAccelerated
LIBRARY = {'binary': BINARY, 'compact': COMPACT, 'json': [TJSONProtocol.TJSONProtocol]}

# In turn, so that a struct has different ones in its fields.
VALUES = {
    TType.BOOL: [True, False],
    TType.I32: [1, -1, 2**31 - 1, -2**31, 63, -64, 64, 8191, 8192, 0],
    TType.I64: [1, -1, 2**63 - 1, -2**63, 2**53 + 1, -2**53 - 1, 2**35, 1700000000000, 0],
    TType.DOUBLE: [1.0, 0.1, -0.0, 1e300, 5e-324, -1.5e-7, 2**53 + 2.0],
    TType.STRING: ['plain', '', 'quo"te \\ / slash', 'line\nfeed\ttab \x00\x1f\x7f', 'ü ß 日本 \u2028', 'astral 😀 \U0010ffff'],
}


class Samples:
    """Values for fields, never twice the same in a row."""

    def __init__(self, start):
        self.count = start

    def value(self, field_name, ttype, details):
        self.count += 1
        if ttype == TType.STRUCT:
            return self.struct(details[0])
        if ttype in (TType.LIST, TType.SET):
            elements = [self.value(field_name, details[0], details[1]) for _ in range(self.count % 4)]
            return elements if ttype == TType.LIST else set(elements)
        if ttype == TType.MAP:
            return {
                self.value(field_name, details[0], details[1]): self.value(field_name, details[2], details[3])
                for _ in range(self.count % 4)
            }
        if ttype == TType.I32 and field_name in ENUMS:
            return 1 + self.count % 2  # a number of every enum there is
        return VALUES[ttype][self.count % len(VALUES[ttype])]

    def struct(self, of):
        fields = [field for field in of.thrift_spec if field is not None]
        if of.__name__ in UNIONS:
            self.count += 1
            fields = [fields[self.count % len(fields)]]
        result = of()
        for name in vars(result):
            setattr(result, name, None)
        for _, ttype, name, details, *_ in fields:
            setattr(result, name, self.value(name, ttype, details))
        return result


class Codec:
    """Our codec, behind HTTP."""

    def __init__(self, url):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=30)

    def through(self, name, written_as, read_as, data):
        self.connection.request('POST', '/structs/%s?from=%s&to=%s' % (name, written_as, read_as), data)
        response = self.connection.getresponse()
        answer = response.read()
        assert response.status == 200, '%s: %s' % (name, answer.decode())
        return answer


def write(struct, protocol):
    memory = TTransport.TMemoryBuffer()
    struct.write(protocol(memory))
    return memory.getvalue()


def read(of, data, protocol):
    result = of()
    result.read(protocol(TTransport.TMemoryBuffer(data)))
    return result


def there_and_back(codec, written_as, read_as):
    for at, of in enumerate(STRUCTS):
        for sample in range(SAMPLES):
            struct = Samples(at + 7 * sample).struct(of)
            writer = LIBRARY[written_as][sample % len(LIBRARY[written_as])]
            answer = codec.through(of.__name__, written_as, read_as, write(struct, writer))
            for reader in LIBRARY[read_as]:
                equal('%s, sample %d' % (of.__name__, sample), plain(read(of, answer, reader)), plain(struct))


def main(bridge_url):
    check = Checks('structs')
    codec = Codec(bridge_url)
    for written_as in LIBRARY:
        for read_as in LIBRARY:
            name = '%d structs, %d samples of each, written as %s, read as %s' % (len(STRUCTS), SAMPLES, written_as, read_as)
            check(name, there_and_back, codec, written_as, read_as)
    print('done')


main(*sys.argv[1:])
