"""requests_client.py URL: calls as the Python client of Aurora does, through requests with requests_kerberos."""

import sys

import requests
from requests_kerberos import DISABLED, OPTIONAL, HTTPKerberosAuth


def outcome(session, call):
    answer = session.post(URL, data=call, headers={'Content-Type': 'application/x-thrift'}, timeout=60)
    return answer.status_code, len(answer.history), answer.text


def check(name, found, passed):
    print('ok - %s' % name if passed else 'not ok - %s: %r' % (name, found))


URL = sys.argv[1]
READ = '[1,"getRoleSummary",1,0,{}]'
WRITE = '[1,"snapshot",1,0,{}]'
for mutual in DISABLED, OPTIONAL:
    session = requests.Session()
    session.trust_env = False
    session.auth = HTTPKerberosAuth(mutual_authentication=mutual)
    read = outcome(session, READ)
    check('requests_kerberos (%d) is not asked who it is for a read' % mutual, read, read[:2] == (200, 0))
    write = outcome(session, WRITE)
    check('requests_kerberos (%d) is asked for a write, and may' % mutual, write, write[:2] == (200, 1) and '"i32":1' in write[2])

session = requests.Session()
session.trust_env = False
session.auth = HTTPKerberosAuth(mutual_authentication=DISABLED, force_preemptive=True)
write = outcome(session, WRITE)
check('requests_kerberos that does not wait to be asked', write, write[:2] == (200, 0))
print('done')
