"""What the Thrift compiler made of the IDL, fit for Python 3."""

from gen.apache.aurora.api import AuroraAdmin, ttypes  # noqa: F401
from gen.apache.aurora.api.constants import *  # noqa: F401,F403
from gen.apache.aurora.api.ttypes import *  # noqa: F401,F403

STRUCTS = [each for each in vars(ttypes).values() if hasattr(each, 'thrift_spec')]

# The classes compare by value and so have no hash in Python 3, but sets of structs need one. Those who moved their clients from
# Python 2 give them back the hash that they had there.
for struct in STRUCTS:
    struct.__hash__ = object.__hash__
