"""Connections to a scheduler with the Thrift library of Python 3 and the bindings of the Thrift compiler."""

import gzip
import http.client
import io
import urllib.parse

from bindings import AuroraAdmin
from thrift.protocol import TBinaryProtocol, TCompactProtocol, TJSONProtocol
from thrift.transport import THttpClient, TTransport

CONTENT_TYPE = 'application/vnd.apache.thrift.%s'


class HttpTransport(TTransport.TTransportBase):
    """Sends as the Python client of Aurora does: one connection for all calls, one header of each name, zipped answers welcome.

    The library's own THttpClient sends its Content-Type before any other, so that nothing but JSON can be spoken with it.
    """

    def __init__(self, url, content_type):
        parts = urllib.parse.urlsplit(url)
        self.connection = http.client.HTTPConnection(parts.netloc, timeout=30)
        self.path = parts.path
        self.headers = {'Content-Type': content_type, 'Accept': content_type, 'Accept-Encoding': 'gzip, deflate'}
        self.request = io.BytesIO()
        self.answer = io.BytesIO()

    def write(self, data):
        self.request.write(data)

    def flush(self):
        body, self.request = self.request.getvalue(), io.BytesIO()
        self.connection.request('POST', self.path, body, self.headers)
        response = self.connection.getresponse()
        data = response.read()
        if response.status != 200:
            raise TTransport.TTransportException(message='HTTP status %d: %s' % (response.status, data))
        if response.getheader('Content-Encoding') == 'gzip':
            data = gzip.decompress(data)
        self.answer = io.BytesIO(data)

    def read(self, size):
        return self.answer.read(size)

    def close(self):
        self.connection.close()


def connect(url, protocol):
    """A client of all RPCs; `protocol` is binary, json or compact."""
    if protocol == 'json':
        # Out of the box: application/x-thrift, a connection for each call.
        return AuroraAdmin.Client(TJSONProtocol.TJSONProtocol(THttpClient.THttpClient(url)))
    transport = TTransport.TBufferedTransport(HttpTransport(url, CONTENT_TYPE % protocol))
    if protocol == 'binary':
        return AuroraAdmin.Client(TBinaryProtocol.TBinaryProtocolAccelerated(transport))
    return AuroraAdmin.Client(TCompactProtocol.TCompactProtocolAccelerated(transport))
