// Made by `npm run generate:mesos` from idl/mesos. Do not edit.
// @ts-nocheck
import type * as types from './types.d.ts';
import $protobuf from "protobufjs/minimal.js";
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;
const $root = $protobuf.roots["mesos"] || ($protobuf.roots["mesos"] = {});
export const mesos: typeof types.mesos = $root.mesos = (() => {
 const mesos = {};
 mesos.v1 = (function() {
  const v1 = {};
  v1.FrameworkID = (function() {
   const FrameworkID = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   FrameworkID.prototype.value = "";
   FrameworkID.create = function(properties) {
    return new FrameworkID(properties);
   };
   FrameworkID.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.value);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   FrameworkID.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.FrameworkID();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "value"))
     throw $util.ProtocolError("missing required 'value'", { instance: message });
    return message;
   };
   return FrameworkID;
  })();
  v1.AgentID = (function() {
   const AgentID = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   AgentID.prototype.value = "";
   AgentID.create = function(properties) {
    return new AgentID(properties);
   };
   AgentID.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.value);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   AgentID.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.AgentID();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "value"))
     throw $util.ProtocolError("missing required 'value'", { instance: message });
    return message;
   };
   return AgentID;
  })();
  v1.OfferID = (function() {
   const OfferID = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   OfferID.prototype.value = "";
   OfferID.create = function(properties) {
    return new OfferID(properties);
   };
   OfferID.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.value);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   OfferID.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.OfferID();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "value"))
     throw $util.ProtocolError("missing required 'value'", { instance: message });
    return message;
   };
   return OfferID;
  })();
  v1.TaskID = (function() {
   const TaskID = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   TaskID.prototype.value = "";
   TaskID.create = function(properties) {
    return new TaskID(properties);
   };
   TaskID.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.value);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   TaskID.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.TaskID();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "value"))
     throw $util.ProtocolError("missing required 'value'", { instance: message });
    return message;
   };
   return TaskID;
  })();
  v1.ExecutorID = (function() {
   const ExecutorID = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   ExecutorID.prototype.value = "";
   ExecutorID.create = function(properties) {
    return new ExecutorID(properties);
   };
   ExecutorID.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.value);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   ExecutorID.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.ExecutorID();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "value"))
     throw $util.ProtocolError("missing required 'value'", { instance: message });
    return message;
   };
   return ExecutorID;
  })();
  v1.ContainerID = (function() {
   const ContainerID = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   ContainerID.prototype.value = "";
   ContainerID.prototype.parent = null;
   ContainerID.create = function(properties) {
    return new ContainerID(properties);
   };
   ContainerID.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.value);
    if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
     $root.mesos.v1.ContainerID.encode(message.parent, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   ContainerID.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.ContainerID();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.parent = $root.mesos.v1.ContainerID.decode(reader, reader.size(), $undefined, _depth + 1, message.parent);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "value"))
     throw $util.ProtocolError("missing required 'value'", { instance: message });
    return message;
   };
   return ContainerID;
  })();
  v1.ResourceProviderID = (function() {
   const ResourceProviderID = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   ResourceProviderID.prototype.value = "";
   ResourceProviderID.create = function(properties) {
    return new ResourceProviderID(properties);
   };
   ResourceProviderID.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.value);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   ResourceProviderID.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.ResourceProviderID();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "value"))
     throw $util.ProtocolError("missing required 'value'", { instance: message });
    return message;
   };
   return ResourceProviderID;
  })();
  v1.OperationID = (function() {
   const OperationID = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   OperationID.prototype.value = "";
   OperationID.create = function(properties) {
    return new OperationID(properties);
   };
   OperationID.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.value);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   OperationID.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.OperationID();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "value"))
     throw $util.ProtocolError("missing required 'value'", { instance: message });
    return message;
   };
   return OperationID;
  })();
  v1.UUID = (function() {
   const UUID = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   UUID.prototype.value = $util.newBuffer([]);
   UUID.create = function(properties) {
    return new UUID(properties);
   };
   UUID.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).bytes(message.value);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   UUID.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.UUID();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.value = reader.bytes();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "value"))
     throw $util.ProtocolError("missing required 'value'", { instance: message });
    return message;
   };
   return UUID;
  })();
  v1.TimeInfo = (function() {
   const TimeInfo = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   TimeInfo.prototype.nanoseconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
   TimeInfo.create = function(properties) {
    return new TimeInfo(properties);
   };
   TimeInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(8).int64(message.nanoseconds);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   TimeInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.TimeInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       message.nanoseconds = reader.int64();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "nanoseconds"))
     throw $util.ProtocolError("missing required 'nanoseconds'", { instance: message });
    return message;
   };
   return TimeInfo;
  })();
  v1.DurationInfo = (function() {
   const DurationInfo = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   DurationInfo.prototype.nanoseconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
   DurationInfo.create = function(properties) {
    return new DurationInfo(properties);
   };
   DurationInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(8).int64(message.nanoseconds);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   DurationInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.DurationInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       message.nanoseconds = reader.int64();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "nanoseconds"))
     throw $util.ProtocolError("missing required 'nanoseconds'", { instance: message });
    return message;
   };
   return DurationInfo;
  })();
  v1.Unavailability = (function() {
   const Unavailability = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Unavailability.prototype.start = null;
   Unavailability.prototype.duration = null;
   Unavailability.create = function(properties) {
    return new Unavailability(properties);
   };
   Unavailability.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    $root.mesos.v1.TimeInfo.encode(message.start, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
     $root.mesos.v1.DurationInfo.encode(message.duration, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Unavailability.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Unavailability();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.start = $root.mesos.v1.TimeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.start);
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.duration = $root.mesos.v1.DurationInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.duration);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "start"))
     throw $util.ProtocolError("missing required 'start'", { instance: message });
    return message;
   };
   return Unavailability;
  })();
  v1.Label = (function() {
   const Label = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Label.prototype.key = "";
   Label.prototype.value = null;
   Label.create = function(properties) {
    return new Label(properties);
   };
   Label.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.key);
    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
     writer.uint32(18).string(message.value);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Label.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Label();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.key = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "key"))
     throw $util.ProtocolError("missing required 'key'", { instance: message });
    return message;
   };
   return Label;
  })();
  v1.Labels = (function() {
   const Labels = function (properties) {
    this.labels = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Labels.prototype.labels = $util.emptyArray;
   Labels.create = function(properties) {
    return new Labels(properties);
   };
   Labels.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.labels != null && message.labels.length)
     for (let i = 0; i < message.labels.length; ++i)
      $root.mesos.v1.Label.encode(message.labels[i], writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Labels.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Labels();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       if (!(message.labels && message.labels.length))
        message.labels = [];
       message.labels.push($root.mesos.v1.Label.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   return Labels;
  })();
  v1.Parameter = (function() {
   const Parameter = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Parameter.prototype.key = "";
   Parameter.prototype.value = "";
   Parameter.create = function(properties) {
    return new Parameter(properties);
   };
   Parameter.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.key);
    writer.uint32(18).string(message.value);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Parameter.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Parameter();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.key = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "key"))
     throw $util.ProtocolError("missing required 'key'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "value"))
     throw $util.ProtocolError("missing required 'value'", { instance: message });
    return message;
   };
   return Parameter;
  })();
  v1.Parameters = (function() {
   const Parameters = function (properties) {
    this.parameter = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Parameters.prototype.parameter = $util.emptyArray;
   Parameters.create = function(properties) {
    return new Parameters(properties);
   };
   Parameters.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.parameter != null && message.parameter.length)
     for (let i = 0; i < message.parameter.length; ++i)
      $root.mesos.v1.Parameter.encode(message.parameter[i], writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Parameters.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Parameters();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       if (!(message.parameter && message.parameter.length))
        message.parameter = [];
       message.parameter.push($root.mesos.v1.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   return Parameters;
  })();
  v1.Credential = (function() {
   const Credential = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Credential.prototype.principal = "";
   Credential.prototype.secret = null;
   Credential.create = function(properties) {
    return new Credential(properties);
   };
   Credential.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.principal);
    if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
     writer.uint32(18).string(message.secret);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Credential.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Credential();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.principal = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.secret = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "principal"))
     throw $util.ProtocolError("missing required 'principal'", { instance: message });
    return message;
   };
   return Credential;
  })();
  v1.Secret = (function() {
   const Secret = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Secret.prototype.type = null;
   Secret.prototype.reference = null;
   Secret.prototype.value = null;
   Secret.create = function(properties) {
    return new Secret(properties);
   };
   Secret.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
     writer.uint32(8).int32(message.type);
    if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
     $root.mesos.v1.Secret.Reference.encode(message.reference, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
     $root.mesos.v1.Secret.Value.encode(message.value, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Secret.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Secret();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.Secret.Type[value] !== $undefined)
        message.type = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.reference = $root.mesos.v1.Secret.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.reference);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.value = $root.mesos.v1.Secret.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   Secret.Type = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "UNKNOWN"] = 0;
    values[valuesById[1] = "REFERENCE"] = 1;
    values[valuesById[2] = "VALUE"] = 2;
    return values;
   })();
   Secret.Reference = (function() {
    const Reference = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Reference.prototype.name = "";
    Reference.prototype.key = null;
    Reference.create = function(properties) {
     return new Reference(properties);
    };
    Reference.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(10).string(message.name);
     if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
      writer.uint32(18).string(message.key);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Reference.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Secret.Reference();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.name = reader.string();
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.key = reader.string();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "name"))
      throw $util.ProtocolError("missing required 'name'", { instance: message });
     return message;
    };
    return Reference;
   })();
   Secret.Value = (function() {
    const Value = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Value.prototype.data = $util.newBuffer([]);
    Value.create = function(properties) {
     return new Value(properties);
    };
    Value.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(10).bytes(message.data);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Value.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Secret.Value();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.data = reader.bytes();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "data"))
      throw $util.ProtocolError("missing required 'data'", { instance: message });
     return message;
    };
    return Value;
   })();
   return Secret;
  })();
  v1.Address = (function() {
   const Address = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Address.prototype.hostname = null;
   Address.prototype.ip = null;
   Address.prototype.port = 0;
   Address.create = function(properties) {
    return new Address(properties);
   };
   Address.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname"))
     writer.uint32(10).string(message.hostname);
    if (message.ip != null && $Object.hasOwnProperty.call(message, "ip"))
     writer.uint32(18).string(message.ip);
    writer.uint32(24).int32(message.port);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Address.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Address();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.hostname = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.ip = reader.string();
       continue;
      }
     case 3: {
       if (wireType !== 0)
        break;
       message.port = reader.int32();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "port"))
     throw $util.ProtocolError("missing required 'port'", { instance: message });
    return message;
   };
   return Address;
  })();
  v1.URL = (function() {
   const URL = function (properties) {
    this.query = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   URL.prototype.scheme = "";
   URL.prototype.address = null;
   URL.prototype.path = null;
   URL.prototype.query = $util.emptyArray;
   URL.prototype.fragment = null;
   URL.create = function(properties) {
    return new URL(properties);
   };
   URL.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.scheme);
    $root.mesos.v1.Address.encode(message.address, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
     writer.uint32(26).string(message.path);
    if (message.query != null && message.query.length)
     for (let i = 0; i < message.query.length; ++i)
      $root.mesos.v1.Parameter.encode(message.query[i], writer.uint32(34).fork(), _depth + 1).ldelim();
    if (message.fragment != null && $Object.hasOwnProperty.call(message, "fragment"))
     writer.uint32(42).string(message.fragment);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   URL.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.URL();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.scheme = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.address = $root.mesos.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.path = reader.string();
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       if (!(message.query && message.query.length))
        message.query = [];
       message.query.push($root.mesos.v1.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.fragment = reader.string();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "scheme"))
     throw $util.ProtocolError("missing required 'scheme'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "address"))
     throw $util.ProtocolError("missing required 'address'", { instance: message });
    return message;
   };
   return URL;
  })();
  v1.DomainInfo = (function() {
   const DomainInfo = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   DomainInfo.prototype.faultDomain = null;
   DomainInfo.create = function(properties) {
    return new DomainInfo(properties);
   };
   DomainInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.faultDomain != null && $Object.hasOwnProperty.call(message, "faultDomain"))
     $root.mesos.v1.DomainInfo.FaultDomain.encode(message.faultDomain, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   DomainInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.DomainInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.faultDomain = $root.mesos.v1.DomainInfo.FaultDomain.decode(reader, reader.size(), $undefined, _depth + 1, message.faultDomain);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   DomainInfo.FaultDomain = (function() {
    const FaultDomain = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    FaultDomain.prototype.region = null;
    FaultDomain.prototype.zone = null;
    FaultDomain.create = function(properties) {
     return new FaultDomain(properties);
    };
    FaultDomain.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     $root.mesos.v1.DomainInfo.FaultDomain.RegionInfo.encode(message.region, writer.uint32(10).fork(), _depth + 1).ldelim();
     $root.mesos.v1.DomainInfo.FaultDomain.ZoneInfo.encode(message.zone, writer.uint32(18).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    FaultDomain.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.DomainInfo.FaultDomain();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.region = $root.mesos.v1.DomainInfo.FaultDomain.RegionInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.region);
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.zone = $root.mesos.v1.DomainInfo.FaultDomain.ZoneInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.zone);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "region"))
      throw $util.ProtocolError("missing required 'region'", { instance: message });
     if (!$Object.hasOwnProperty.call(message, "zone"))
      throw $util.ProtocolError("missing required 'zone'", { instance: message });
     return message;
    };
    FaultDomain.RegionInfo = (function() {
     const RegionInfo = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     RegionInfo.prototype.name = "";
     RegionInfo.create = function(properties) {
      return new RegionInfo(properties);
     };
     RegionInfo.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      writer.uint32(10).string(message.name);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     RegionInfo.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.DomainInfo.FaultDomain.RegionInfo();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.name = reader.string();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "name"))
       throw $util.ProtocolError("missing required 'name'", { instance: message });
      return message;
     };
     return RegionInfo;
    })();
    FaultDomain.ZoneInfo = (function() {
     const ZoneInfo = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     ZoneInfo.prototype.name = "";
     ZoneInfo.create = function(properties) {
      return new ZoneInfo(properties);
     };
     ZoneInfo.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      writer.uint32(10).string(message.name);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     ZoneInfo.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.DomainInfo.FaultDomain.ZoneInfo();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.name = reader.string();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "name"))
       throw $util.ProtocolError("missing required 'name'", { instance: message });
      return message;
     };
     return ZoneInfo;
    })();
    return FaultDomain;
   })();
   return DomainInfo;
  })();
  v1.Value = (function() {
   const Value = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Value.prototype.type = 0;
   Value.prototype.scalar = null;
   Value.prototype.ranges = null;
   Value.prototype.set = null;
   Value.prototype.text = null;
   Value.create = function(properties) {
    return new Value(properties);
   };
   Value.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(8).int32(message.type);
    if (message.scalar != null && $Object.hasOwnProperty.call(message, "scalar"))
     $root.mesos.v1.Value.Scalar.encode(message.scalar, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.ranges != null && $Object.hasOwnProperty.call(message, "ranges"))
     $root.mesos.v1.Value.Ranges.encode(message.ranges, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.set != null && $Object.hasOwnProperty.call(message, "set"))
     $root.mesos.v1.Value.Set.encode(message.set, writer.uint32(34).fork(), _depth + 1).ldelim();
    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
     $root.mesos.v1.Value.Text.encode(message.text, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Value.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Value();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.Value.Type[value] !== $undefined)
        message.type = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.scalar = $root.mesos.v1.Value.Scalar.decode(reader, reader.size(), $undefined, _depth + 1, message.scalar);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.ranges = $root.mesos.v1.Value.Ranges.decode(reader, reader.size(), $undefined, _depth + 1, message.ranges);
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.set = $root.mesos.v1.Value.Set.decode(reader, reader.size(), $undefined, _depth + 1, message.set);
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.text = $root.mesos.v1.Value.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.text);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "type"))
     throw $util.ProtocolError("missing required 'type'", { instance: message });
    return message;
   };
   Value.Type = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "SCALAR"] = 0;
    values[valuesById[1] = "RANGES"] = 1;
    values[valuesById[2] = "SET"] = 2;
    values[valuesById[3] = "TEXT"] = 3;
    return values;
   })();
   Value.Scalar = (function() {
    const Scalar = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Scalar.prototype.value = 0;
    Scalar.create = function(properties) {
     return new Scalar(properties);
    };
    Scalar.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(9).double(message.value);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Scalar.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Value.Scalar();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 1)
         break;
        message.value = reader.double();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "value"))
      throw $util.ProtocolError("missing required 'value'", { instance: message });
     return message;
    };
    return Scalar;
   })();
   Value.Range = (function() {
    const Range = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Range.prototype.begin = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    Range.prototype.end = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    Range.create = function(properties) {
     return new Range(properties);
    };
    Range.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(8).uint64(message.begin);
     writer.uint32(16).uint64(message.end);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Range.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Value.Range();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.begin = reader.uint64();
        continue;
       }
      case 2: {
        if (wireType !== 0)
         break;
        message.end = reader.uint64();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "begin"))
      throw $util.ProtocolError("missing required 'begin'", { instance: message });
     if (!$Object.hasOwnProperty.call(message, "end"))
      throw $util.ProtocolError("missing required 'end'", { instance: message });
     return message;
    };
    return Range;
   })();
   Value.Ranges = (function() {
    const Ranges = function (properties) {
     this.range = [];
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Ranges.prototype.range = $util.emptyArray;
    Ranges.create = function(properties) {
     return new Ranges(properties);
    };
    Ranges.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.range != null && message.range.length)
      for (let i = 0; i < message.range.length; ++i)
       $root.mesos.v1.Value.Range.encode(message.range[i], writer.uint32(10).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Ranges.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Value.Ranges();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        if (!(message.range && message.range.length))
         message.range = [];
        message.range.push($root.mesos.v1.Value.Range.decode(reader, reader.size(), $undefined, _depth + 1));
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return Ranges;
   })();
   Value.Set = (function() {
    const Set = function (properties) {
     this.item = [];
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Set.prototype.item = $util.emptyArray;
    Set.create = function(properties) {
     return new Set(properties);
    };
    Set.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.item != null && message.item.length)
      for (let i = 0; i < message.item.length; ++i)
       writer.uint32(10).string(message.item[i]);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Set.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Value.Set();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        if (!(message.item && message.item.length))
         message.item = [];
        message.item.push(reader.string());
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return Set;
   })();
   Value.Text = (function() {
    const Text = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Text.prototype.value = "";
    Text.create = function(properties) {
     return new Text(properties);
    };
    Text.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(10).string(message.value);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Text.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Value.Text();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.value = reader.string();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "value"))
      throw $util.ProtocolError("missing required 'value'", { instance: message });
     return message;
    };
    return Text;
   })();
   return Value;
  })();
  v1.Attribute = (function() {
   const Attribute = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Attribute.prototype.name = "";
   Attribute.prototype.type = 0;
   Attribute.prototype.scalar = null;
   Attribute.prototype.ranges = null;
   Attribute.prototype.text = null;
   Attribute.prototype.set = null;
   Attribute.create = function(properties) {
    return new Attribute(properties);
   };
   Attribute.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.name);
    writer.uint32(16).int32(message.type);
    if (message.scalar != null && $Object.hasOwnProperty.call(message, "scalar"))
     $root.mesos.v1.Value.Scalar.encode(message.scalar, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.ranges != null && $Object.hasOwnProperty.call(message, "ranges"))
     $root.mesos.v1.Value.Ranges.encode(message.ranges, writer.uint32(34).fork(), _depth + 1).ldelim();
    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
     $root.mesos.v1.Value.Text.encode(message.text, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.set != null && $Object.hasOwnProperty.call(message, "set"))
     $root.mesos.v1.Value.Set.encode(message.set, writer.uint32(50).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Attribute.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Attribute();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.name = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.Value.Type[value] !== $undefined)
        message.type = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.scalar = $root.mesos.v1.Value.Scalar.decode(reader, reader.size(), $undefined, _depth + 1, message.scalar);
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.ranges = $root.mesos.v1.Value.Ranges.decode(reader, reader.size(), $undefined, _depth + 1, message.ranges);
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.text = $root.mesos.v1.Value.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.text);
       continue;
      }
     case 6: {
       if (wireType !== 2)
        break;
       message.set = $root.mesos.v1.Value.Set.decode(reader, reader.size(), $undefined, _depth + 1, message.set);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "name"))
     throw $util.ProtocolError("missing required 'name'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "type"))
     throw $util.ProtocolError("missing required 'type'", { instance: message });
    return message;
   };
   return Attribute;
  })();
  v1.MasterInfo = (function() {
   const MasterInfo = function (properties) {
    this.capabilities = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   MasterInfo.prototype.id = "";
   MasterInfo.prototype.ip = 0;
   MasterInfo.prototype.port = 0;
   MasterInfo.prototype.pid = null;
   MasterInfo.prototype.hostname = null;
   MasterInfo.prototype.version = null;
   MasterInfo.prototype.address = null;
   MasterInfo.prototype.domain = null;
   MasterInfo.prototype.capabilities = $util.emptyArray;
   MasterInfo.create = function(properties) {
    return new MasterInfo(properties);
   };
   MasterInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.id);
    writer.uint32(16).uint32(message.ip);
    writer.uint32(24).uint32(message.port);
    if (message.pid != null && $Object.hasOwnProperty.call(message, "pid"))
     writer.uint32(34).string(message.pid);
    if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname"))
     writer.uint32(42).string(message.hostname);
    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
     writer.uint32(50).string(message.version);
    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
     $root.mesos.v1.Address.encode(message.address, writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.domain != null && $Object.hasOwnProperty.call(message, "domain"))
     $root.mesos.v1.DomainInfo.encode(message.domain, writer.uint32(66).fork(), _depth + 1).ldelim();
    if (message.capabilities != null && message.capabilities.length)
     for (let i = 0; i < message.capabilities.length; ++i)
      $root.mesos.v1.MasterInfo.Capability.encode(message.capabilities[i], writer.uint32(74).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   MasterInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.MasterInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.id = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 0)
        break;
       message.ip = reader.uint32();
       continue;
      }
     case 3: {
       if (wireType !== 0)
        break;
       message.port = reader.uint32();
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.pid = reader.string();
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.hostname = reader.string();
       continue;
      }
     case 6: {
       if (wireType !== 2)
        break;
       message.version = reader.string();
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       message.address = $root.mesos.v1.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
       continue;
      }
     case 8: {
       if (wireType !== 2)
        break;
       message.domain = $root.mesos.v1.DomainInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.domain);
       continue;
      }
     case 9: {
       if (wireType !== 2)
        break;
       if (!(message.capabilities && message.capabilities.length))
        message.capabilities = [];
       message.capabilities.push($root.mesos.v1.MasterInfo.Capability.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "id"))
     throw $util.ProtocolError("missing required 'id'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "ip"))
     throw $util.ProtocolError("missing required 'ip'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "port"))
     throw $util.ProtocolError("missing required 'port'", { instance: message });
    return message;
   };
   MasterInfo.Capability = (function() {
    const Capability = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Capability.prototype.type = null;
    Capability.create = function(properties) {
     return new Capability(properties);
    };
    Capability.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
      writer.uint32(8).int32(message.type);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Capability.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.MasterInfo.Capability();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.MasterInfo.Capability.Type[value] !== $undefined)
         message.type = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    Capability.Type = (function() {
     const valuesById = $Object.create(null), values = $Object.create(valuesById);
     values[valuesById[0] = "UNKNOWN"] = 0;
     values[valuesById[1] = "AGENT_UPDATE"] = 1;
     values[valuesById[2] = "AGENT_DRAINING"] = 2;
     values[valuesById[3] = "QUOTA_V2"] = 3;
     return values;
    })();
    return Capability;
   })();
   return MasterInfo;
  })();
  v1.OfferFilters = (function() {
   const OfferFilters = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   OfferFilters.prototype.minAllocatableResources = null;
   OfferFilters.create = function(properties) {
    return new OfferFilters(properties);
   };
   OfferFilters.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.minAllocatableResources != null && $Object.hasOwnProperty.call(message, "minAllocatableResources"))
     $root.mesos.v1.OfferFilters.MinAllocatableResources.encode(message.minAllocatableResources, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   OfferFilters.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.OfferFilters();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.minAllocatableResources = $root.mesos.v1.OfferFilters.MinAllocatableResources.decode(reader, reader.size(), $undefined, _depth + 1, message.minAllocatableResources);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   OfferFilters.ResourceQuantities = (function() {
    const ResourceQuantities = function (properties) {
     this.quantities = {};
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    ResourceQuantities.prototype.quantities = $util.emptyObject;
    ResourceQuantities.create = function(properties) {
     return new ResourceQuantities(properties);
    };
    ResourceQuantities.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.quantities != null && $Object.hasOwnProperty.call(message, "quantities"))
      for (let keys = $Object.keys(message.quantities), i = 0; i < keys.length; ++i) {
       writer.uint32(10).fork().uint32(10).string(keys[i]);
       $root.mesos.v1.Value.Scalar.encode(message.quantities[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
      }
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    ResourceQuantities.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, key, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.OfferFilters.ResourceQuantities();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        if (message.quantities === $util.emptyObject)
         message.quantities = {};
        let end2 = reader.size() + reader.pos;
        if (end2 > reader.len)
         throw $RangeError("index out of range");
        reader.len = end2;
        key = "";
        value = null;
        while (reader.pos < end2) {
         let tag2 = reader.tag();
         wireType = tag2 & 7;
         switch (tag2 >>>= 3) {
         case 1:
          if (wireType !== 2)
           break;
          key = reader.string();
          continue;
         case 2:
          if (wireType !== 2)
           break;
          value = $root.mesos.v1.Value.Scalar.decode(reader, reader.size(), $undefined, _depth + 1, value);
          continue;
         }
         reader.skipType(wireType, _depth, tag2);
        }
        if (reader.pos !== end2)
         throw $RangeError("index out of range");
        reader.len = end;
        if (key === "__proto__")
         $util.makeProp(message.quantities, key);
        message.quantities[key] = value || new $root.mesos.v1.Value.Scalar();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return ResourceQuantities;
   })();
   OfferFilters.MinAllocatableResources = (function() {
    const MinAllocatableResources = function (properties) {
     this.quantities = [];
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    MinAllocatableResources.prototype.quantities = $util.emptyArray;
    MinAllocatableResources.create = function(properties) {
     return new MinAllocatableResources(properties);
    };
    MinAllocatableResources.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.quantities != null && message.quantities.length)
      for (let i = 0; i < message.quantities.length; ++i)
       $root.mesos.v1.OfferFilters.ResourceQuantities.encode(message.quantities[i], writer.uint32(10).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    MinAllocatableResources.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.OfferFilters.MinAllocatableResources();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        if (!(message.quantities && message.quantities.length))
         message.quantities = [];
        message.quantities.push($root.mesos.v1.OfferFilters.ResourceQuantities.decode(reader, reader.size(), $undefined, _depth + 1));
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return MinAllocatableResources;
   })();
   return OfferFilters;
  })();
  v1.FrameworkInfo = (function() {
   const FrameworkInfo = function (properties) {
    this.capabilities = [];
    this.roles = [];
    this.offerFilters = {};
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   FrameworkInfo.prototype.user = "";
   FrameworkInfo.prototype.name = "";
   FrameworkInfo.prototype.id = null;
   FrameworkInfo.prototype.failoverTimeout = null;
   FrameworkInfo.prototype.checkpoint = null;
   FrameworkInfo.prototype.role = null;
   FrameworkInfo.prototype.hostname = null;
   FrameworkInfo.prototype.principal = null;
   FrameworkInfo.prototype.webuiUrl = null;
   FrameworkInfo.prototype.capabilities = $util.emptyArray;
   FrameworkInfo.prototype.labels = null;
   FrameworkInfo.prototype.roles = $util.emptyArray;
   FrameworkInfo.prototype.offerFilters = $util.emptyObject;
   FrameworkInfo.create = function(properties) {
    return new FrameworkInfo(properties);
   };
   FrameworkInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.user);
    writer.uint32(18).string(message.name);
    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
     $root.mesos.v1.FrameworkID.encode(message.id, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.failoverTimeout != null && $Object.hasOwnProperty.call(message, "failoverTimeout"))
     writer.uint32(33).double(message.failoverTimeout);
    if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint"))
     writer.uint32(40).bool(message.checkpoint);
    if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
     writer.uint32(50).string(message.role);
    if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname"))
     writer.uint32(58).string(message.hostname);
    if (message.principal != null && $Object.hasOwnProperty.call(message, "principal"))
     writer.uint32(66).string(message.principal);
    if (message.webuiUrl != null && $Object.hasOwnProperty.call(message, "webuiUrl"))
     writer.uint32(74).string(message.webuiUrl);
    if (message.capabilities != null && message.capabilities.length)
     for (let i = 0; i < message.capabilities.length; ++i)
      $root.mesos.v1.FrameworkInfo.Capability.encode(message.capabilities[i], writer.uint32(82).fork(), _depth + 1).ldelim();
    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
     $root.mesos.v1.Labels.encode(message.labels, writer.uint32(90).fork(), _depth + 1).ldelim();
    if (message.roles != null && message.roles.length)
     for (let i = 0; i < message.roles.length; ++i)
      writer.uint32(98).string(message.roles[i]);
    if (message.offerFilters != null && $Object.hasOwnProperty.call(message, "offerFilters"))
     for (let keys = $Object.keys(message.offerFilters), i = 0; i < keys.length; ++i) {
      writer.uint32(106).fork().uint32(10).string(keys[i]);
      $root.mesos.v1.OfferFilters.encode(message.offerFilters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
     }
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   FrameworkInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, key, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.FrameworkInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.user = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.name = reader.string();
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.id = $root.mesos.v1.FrameworkID.decode(reader, reader.size(), $undefined, _depth + 1, message.id);
       continue;
      }
     case 4: {
       if (wireType !== 1)
        break;
       message.failoverTimeout = reader.double();
       continue;
      }
     case 5: {
       if (wireType !== 0)
        break;
       message.checkpoint = reader.bool();
       continue;
      }
     case 6: {
       if (wireType !== 2)
        break;
       message.role = reader.string();
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       message.hostname = reader.string();
       continue;
      }
     case 8: {
       if (wireType !== 2)
        break;
       message.principal = reader.string();
       continue;
      }
     case 9: {
       if (wireType !== 2)
        break;
       message.webuiUrl = reader.string();
       continue;
      }
     case 10: {
       if (wireType !== 2)
        break;
       if (!(message.capabilities && message.capabilities.length))
        message.capabilities = [];
       message.capabilities.push($root.mesos.v1.FrameworkInfo.Capability.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 11: {
       if (wireType !== 2)
        break;
       message.labels = $root.mesos.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
       continue;
      }
     case 12: {
       if (wireType !== 2)
        break;
       if (!(message.roles && message.roles.length))
        message.roles = [];
       message.roles.push(reader.string());
       continue;
      }
     case 13: {
       if (wireType !== 2)
        break;
       if (message.offerFilters === $util.emptyObject)
        message.offerFilters = {};
       let end2 = reader.size() + reader.pos;
       if (end2 > reader.len)
        throw $RangeError("index out of range");
       reader.len = end2;
       key = "";
       value = null;
       while (reader.pos < end2) {
        let tag2 = reader.tag();
        wireType = tag2 & 7;
        switch (tag2 >>>= 3) {
        case 1:
         if (wireType !== 2)
          break;
         key = reader.string();
         continue;
        case 2:
         if (wireType !== 2)
          break;
         value = $root.mesos.v1.OfferFilters.decode(reader, reader.size(), $undefined, _depth + 1, value);
         continue;
        }
        reader.skipType(wireType, _depth, tag2);
       }
       if (reader.pos !== end2)
        throw $RangeError("index out of range");
       reader.len = end;
       if (key === "__proto__")
        $util.makeProp(message.offerFilters, key);
       message.offerFilters[key] = value || new $root.mesos.v1.OfferFilters();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "user"))
     throw $util.ProtocolError("missing required 'user'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "name"))
     throw $util.ProtocolError("missing required 'name'", { instance: message });
    return message;
   };
   FrameworkInfo.Capability = (function() {
    const Capability = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Capability.prototype.type = null;
    Capability.create = function(properties) {
     return new Capability(properties);
    };
    Capability.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
      writer.uint32(8).int32(message.type);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Capability.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.FrameworkInfo.Capability();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.FrameworkInfo.Capability.Type[value] !== $undefined)
         message.type = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    Capability.Type = (function() {
     const valuesById = $Object.create(null), values = $Object.create(valuesById);
     values[valuesById[0] = "UNKNOWN"] = 0;
     values[valuesById[1] = "REVOCABLE_RESOURCES"] = 1;
     values[valuesById[2] = "TASK_KILLING_STATE"] = 2;
     values[valuesById[3] = "GPU_RESOURCES"] = 3;
     values[valuesById[4] = "SHARED_RESOURCES"] = 4;
     values[valuesById[5] = "PARTITION_AWARE"] = 5;
     values[valuesById[6] = "MULTI_ROLE"] = 6;
     values[valuesById[7] = "RESERVATION_REFINEMENT"] = 7;
     values[valuesById[8] = "REGION_AWARE"] = 8;
     return values;
    })();
    return Capability;
   })();
   return FrameworkInfo;
  })();
  v1.Filters = (function() {
   const Filters = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Filters.prototype.refuseSeconds = null;
   Filters.create = function(properties) {
    return new Filters(properties);
   };
   Filters.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.refuseSeconds != null && $Object.hasOwnProperty.call(message, "refuseSeconds"))
     writer.uint32(9).double(message.refuseSeconds);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Filters.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Filters();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 1)
        break;
       message.refuseSeconds = reader.double();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   return Filters;
  })();
  v1.Request = (function() {
   const Request = function (properties) {
    this.resources = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Request.prototype.agentId = null;
   Request.prototype.resources = $util.emptyArray;
   Request.create = function(properties) {
    return new Request(properties);
   };
   Request.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
     $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.resources != null && message.resources.length)
     for (let i = 0; i < message.resources.length; ++i)
      $root.mesos.v1.Resource.encode(message.resources[i], writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Request.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Request();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       if (!(message.resources && message.resources.length))
        message.resources = [];
       message.resources.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   return Request;
  })();
  v1.Offer = (function() {
   const Offer = function (properties) {
    this.resources = [];
    this.attributes = [];
    this.executorIds = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Offer.prototype.id = null;
   Offer.prototype.frameworkId = null;
   Offer.prototype.agentId = null;
   Offer.prototype.hostname = "";
   Offer.prototype.resources = $util.emptyArray;
   Offer.prototype.attributes = $util.emptyArray;
   Offer.prototype.executorIds = $util.emptyArray;
   Offer.prototype.url = null;
   Offer.prototype.unavailability = null;
   Offer.prototype.allocationInfo = null;
   Offer.prototype.domain = null;
   Offer.create = function(properties) {
    return new Offer(properties);
   };
   Offer.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    $root.mesos.v1.OfferID.encode(message.id, writer.uint32(10).fork(), _depth + 1).ldelim();
    $root.mesos.v1.FrameworkID.encode(message.frameworkId, writer.uint32(18).fork(), _depth + 1).ldelim();
    $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(26).fork(), _depth + 1).ldelim();
    writer.uint32(34).string(message.hostname);
    if (message.resources != null && message.resources.length)
     for (let i = 0; i < message.resources.length; ++i)
      $root.mesos.v1.Resource.encode(message.resources[i], writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.executorIds != null && message.executorIds.length)
     for (let i = 0; i < message.executorIds.length; ++i)
      $root.mesos.v1.ExecutorID.encode(message.executorIds[i], writer.uint32(50).fork(), _depth + 1).ldelim();
    if (message.attributes != null && message.attributes.length)
     for (let i = 0; i < message.attributes.length; ++i)
      $root.mesos.v1.Attribute.encode(message.attributes[i], writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
     $root.mesos.v1.URL.encode(message.url, writer.uint32(66).fork(), _depth + 1).ldelim();
    if (message.unavailability != null && $Object.hasOwnProperty.call(message, "unavailability"))
     $root.mesos.v1.Unavailability.encode(message.unavailability, writer.uint32(74).fork(), _depth + 1).ldelim();
    if (message.allocationInfo != null && $Object.hasOwnProperty.call(message, "allocationInfo"))
     $root.mesos.v1.Resource.AllocationInfo.encode(message.allocationInfo, writer.uint32(82).fork(), _depth + 1).ldelim();
    if (message.domain != null && $Object.hasOwnProperty.call(message, "domain"))
     $root.mesos.v1.DomainInfo.encode(message.domain, writer.uint32(90).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Offer.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Offer();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.id = $root.mesos.v1.OfferID.decode(reader, reader.size(), $undefined, _depth + 1, message.id);
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.frameworkId = $root.mesos.v1.FrameworkID.decode(reader, reader.size(), $undefined, _depth + 1, message.frameworkId);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.hostname = reader.string();
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       if (!(message.resources && message.resources.length))
        message.resources = [];
       message.resources.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       if (!(message.attributes && message.attributes.length))
        message.attributes = [];
       message.attributes.push($root.mesos.v1.Attribute.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 6: {
       if (wireType !== 2)
        break;
       if (!(message.executorIds && message.executorIds.length))
        message.executorIds = [];
       message.executorIds.push($root.mesos.v1.ExecutorID.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 8: {
       if (wireType !== 2)
        break;
       message.url = $root.mesos.v1.URL.decode(reader, reader.size(), $undefined, _depth + 1, message.url);
       continue;
      }
     case 9: {
       if (wireType !== 2)
        break;
       message.unavailability = $root.mesos.v1.Unavailability.decode(reader, reader.size(), $undefined, _depth + 1, message.unavailability);
       continue;
      }
     case 10: {
       if (wireType !== 2)
        break;
       message.allocationInfo = $root.mesos.v1.Resource.AllocationInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.allocationInfo);
       continue;
      }
     case 11: {
       if (wireType !== 2)
        break;
       message.domain = $root.mesos.v1.DomainInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.domain);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "id"))
     throw $util.ProtocolError("missing required 'id'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "frameworkId"))
     throw $util.ProtocolError("missing required 'frameworkId'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "agentId"))
     throw $util.ProtocolError("missing required 'agentId'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "hostname"))
     throw $util.ProtocolError("missing required 'hostname'", { instance: message });
    return message;
   };
   Offer.Operation = (function() {
    const Operation = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Operation.prototype.type = null;
    Operation.prototype.launch = null;
    Operation.prototype.reserve = null;
    Operation.prototype.unreserve = null;
    Operation.prototype.create = null;
    Operation.prototype.destroy = null;
    Operation.prototype.launchGroup = null;
    Operation.prototype.id = null;
    Operation.prototype.growVolume = null;
    Operation.prototype.shrinkVolume = null;
    Operation.prototype.createDisk = null;
    Operation.prototype.destroyDisk = null;
    Operation.create = function(properties) {
     return new Operation(properties);
    };
    Operation.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
      writer.uint32(8).int32(message.type);
     if (message.launch != null && $Object.hasOwnProperty.call(message, "launch"))
      $root.mesos.v1.Offer.Operation.Launch.encode(message.launch, writer.uint32(18).fork(), _depth + 1).ldelim();
     if (message.reserve != null && $Object.hasOwnProperty.call(message, "reserve"))
      $root.mesos.v1.Offer.Operation.Reserve.encode(message.reserve, writer.uint32(26).fork(), _depth + 1).ldelim();
     if (message.unreserve != null && $Object.hasOwnProperty.call(message, "unreserve"))
      $root.mesos.v1.Offer.Operation.Unreserve.encode(message.unreserve, writer.uint32(34).fork(), _depth + 1).ldelim();
     if (message.create != null && $Object.hasOwnProperty.call(message, "create"))
      $root.mesos.v1.Offer.Operation.Create.encode(message.create, writer.uint32(42).fork(), _depth + 1).ldelim();
     if (message.destroy != null && $Object.hasOwnProperty.call(message, "destroy"))
      $root.mesos.v1.Offer.Operation.Destroy.encode(message.destroy, writer.uint32(50).fork(), _depth + 1).ldelim();
     if (message.launchGroup != null && $Object.hasOwnProperty.call(message, "launchGroup"))
      $root.mesos.v1.Offer.Operation.LaunchGroup.encode(message.launchGroup, writer.uint32(58).fork(), _depth + 1).ldelim();
     if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
      $root.mesos.v1.OperationID.encode(message.id, writer.uint32(98).fork(), _depth + 1).ldelim();
     if (message.growVolume != null && $Object.hasOwnProperty.call(message, "growVolume"))
      $root.mesos.v1.Offer.Operation.GrowVolume.encode(message.growVolume, writer.uint32(106).fork(), _depth + 1).ldelim();
     if (message.shrinkVolume != null && $Object.hasOwnProperty.call(message, "shrinkVolume"))
      $root.mesos.v1.Offer.Operation.ShrinkVolume.encode(message.shrinkVolume, writer.uint32(114).fork(), _depth + 1).ldelim();
     if (message.createDisk != null && $Object.hasOwnProperty.call(message, "createDisk"))
      $root.mesos.v1.Offer.Operation.CreateDisk.encode(message.createDisk, writer.uint32(122).fork(), _depth + 1).ldelim();
     if (message.destroyDisk != null && $Object.hasOwnProperty.call(message, "destroyDisk"))
      $root.mesos.v1.Offer.Operation.DestroyDisk.encode(message.destroyDisk, writer.uint32(130).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Operation.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Offer.Operation();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.Offer.Operation.Type[value] !== $undefined)
         message.type = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.launch = $root.mesos.v1.Offer.Operation.Launch.decode(reader, reader.size(), $undefined, _depth + 1, message.launch);
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        message.reserve = $root.mesos.v1.Offer.Operation.Reserve.decode(reader, reader.size(), $undefined, _depth + 1, message.reserve);
        continue;
       }
      case 4: {
        if (wireType !== 2)
         break;
        message.unreserve = $root.mesos.v1.Offer.Operation.Unreserve.decode(reader, reader.size(), $undefined, _depth + 1, message.unreserve);
        continue;
       }
      case 5: {
        if (wireType !== 2)
         break;
        message.create = $root.mesos.v1.Offer.Operation.Create.decode(reader, reader.size(), $undefined, _depth + 1, message.create);
        continue;
       }
      case 6: {
        if (wireType !== 2)
         break;
        message.destroy = $root.mesos.v1.Offer.Operation.Destroy.decode(reader, reader.size(), $undefined, _depth + 1, message.destroy);
        continue;
       }
      case 7: {
        if (wireType !== 2)
         break;
        message.launchGroup = $root.mesos.v1.Offer.Operation.LaunchGroup.decode(reader, reader.size(), $undefined, _depth + 1, message.launchGroup);
        continue;
       }
      case 12: {
        if (wireType !== 2)
         break;
        message.id = $root.mesos.v1.OperationID.decode(reader, reader.size(), $undefined, _depth + 1, message.id);
        continue;
       }
      case 13: {
        if (wireType !== 2)
         break;
        message.growVolume = $root.mesos.v1.Offer.Operation.GrowVolume.decode(reader, reader.size(), $undefined, _depth + 1, message.growVolume);
        continue;
       }
      case 14: {
        if (wireType !== 2)
         break;
        message.shrinkVolume = $root.mesos.v1.Offer.Operation.ShrinkVolume.decode(reader, reader.size(), $undefined, _depth + 1, message.shrinkVolume);
        continue;
       }
      case 15: {
        if (wireType !== 2)
         break;
        message.createDisk = $root.mesos.v1.Offer.Operation.CreateDisk.decode(reader, reader.size(), $undefined, _depth + 1, message.createDisk);
        continue;
       }
      case 16: {
        if (wireType !== 2)
         break;
        message.destroyDisk = $root.mesos.v1.Offer.Operation.DestroyDisk.decode(reader, reader.size(), $undefined, _depth + 1, message.destroyDisk);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    Operation.Type = (function() {
     const valuesById = $Object.create(null), values = $Object.create(valuesById);
     values[valuesById[0] = "UNKNOWN"] = 0;
     values[valuesById[1] = "LAUNCH"] = 1;
     values[valuesById[2] = "RESERVE"] = 2;
     values[valuesById[3] = "UNRESERVE"] = 3;
     values[valuesById[4] = "CREATE"] = 4;
     values[valuesById[5] = "DESTROY"] = 5;
     values[valuesById[6] = "LAUNCH_GROUP"] = 6;
     values[valuesById[11] = "GROW_VOLUME"] = 11;
     values[valuesById[12] = "SHRINK_VOLUME"] = 12;
     values[valuesById[13] = "CREATE_DISK"] = 13;
     values[valuesById[14] = "DESTROY_DISK"] = 14;
     return values;
    })();
    Operation.Launch = (function() {
     const Launch = function (properties) {
      this.taskInfos = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Launch.prototype.taskInfos = $util.emptyArray;
     Launch.create = function(properties) {
      return new Launch(properties);
     };
     Launch.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.taskInfos != null && message.taskInfos.length)
       for (let i = 0; i < message.taskInfos.length; ++i)
        $root.mesos.v1.TaskInfo.encode(message.taskInfos[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Launch.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Offer.Operation.Launch();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.taskInfos && message.taskInfos.length))
          message.taskInfos = [];
         message.taskInfos.push($root.mesos.v1.TaskInfo.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Launch;
    })();
    Operation.LaunchGroup = (function() {
     const LaunchGroup = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     LaunchGroup.prototype.executor = null;
     LaunchGroup.prototype.taskGroup = null;
     LaunchGroup.create = function(properties) {
      return new LaunchGroup(properties);
     };
     LaunchGroup.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.ExecutorInfo.encode(message.executor, writer.uint32(10).fork(), _depth + 1).ldelim();
      $root.mesos.v1.TaskGroupInfo.encode(message.taskGroup, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     LaunchGroup.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Offer.Operation.LaunchGroup();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.executor = $root.mesos.v1.ExecutorInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.executor);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.taskGroup = $root.mesos.v1.TaskGroupInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.taskGroup);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "executor"))
       throw $util.ProtocolError("missing required 'executor'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "taskGroup"))
       throw $util.ProtocolError("missing required 'taskGroup'", { instance: message });
      return message;
     };
     return LaunchGroup;
    })();
    Operation.Reserve = (function() {
     const Reserve = function (properties) {
      this.resources = [];
      this.source = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Reserve.prototype.resources = $util.emptyArray;
     Reserve.prototype.source = $util.emptyArray;
     Reserve.create = function(properties) {
      return new Reserve(properties);
     };
     Reserve.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.resources != null && message.resources.length)
       for (let i = 0; i < message.resources.length; ++i)
        $root.mesos.v1.Resource.encode(message.resources[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.source != null && message.source.length)
       for (let i = 0; i < message.source.length; ++i)
        $root.mesos.v1.Resource.encode(message.source[i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Reserve.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Offer.Operation.Reserve();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.resources && message.resources.length))
          message.resources = [];
         message.resources.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         if (!(message.source && message.source.length))
          message.source = [];
         message.source.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Reserve;
    })();
    Operation.Unreserve = (function() {
     const Unreserve = function (properties) {
      this.resources = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Unreserve.prototype.resources = $util.emptyArray;
     Unreserve.create = function(properties) {
      return new Unreserve(properties);
     };
     Unreserve.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.resources != null && message.resources.length)
       for (let i = 0; i < message.resources.length; ++i)
        $root.mesos.v1.Resource.encode(message.resources[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Unreserve.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Offer.Operation.Unreserve();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.resources && message.resources.length))
          message.resources = [];
         message.resources.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Unreserve;
    })();
    Operation.Create = (function() {
     const Create = function (properties) {
      this.volumes = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Create.prototype.volumes = $util.emptyArray;
     Create.create = function(properties) {
      return new Create(properties);
     };
     Create.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.volumes != null && message.volumes.length)
       for (let i = 0; i < message.volumes.length; ++i)
        $root.mesos.v1.Resource.encode(message.volumes[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Create.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Offer.Operation.Create();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.volumes && message.volumes.length))
          message.volumes = [];
         message.volumes.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Create;
    })();
    Operation.Destroy = (function() {
     const Destroy = function (properties) {
      this.volumes = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Destroy.prototype.volumes = $util.emptyArray;
     Destroy.create = function(properties) {
      return new Destroy(properties);
     };
     Destroy.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.volumes != null && message.volumes.length)
       for (let i = 0; i < message.volumes.length; ++i)
        $root.mesos.v1.Resource.encode(message.volumes[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Destroy.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Offer.Operation.Destroy();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.volumes && message.volumes.length))
          message.volumes = [];
         message.volumes.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Destroy;
    })();
    Operation.GrowVolume = (function() {
     const GrowVolume = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     GrowVolume.prototype.volume = null;
     GrowVolume.prototype.addition = null;
     GrowVolume.create = function(properties) {
      return new GrowVolume(properties);
     };
     GrowVolume.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.Resource.encode(message.volume, writer.uint32(10).fork(), _depth + 1).ldelim();
      $root.mesos.v1.Resource.encode(message.addition, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     GrowVolume.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Offer.Operation.GrowVolume();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.volume = $root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.volume);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.addition = $root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.addition);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "volume"))
       throw $util.ProtocolError("missing required 'volume'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "addition"))
       throw $util.ProtocolError("missing required 'addition'", { instance: message });
      return message;
     };
     return GrowVolume;
    })();
    Operation.ShrinkVolume = (function() {
     const ShrinkVolume = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     ShrinkVolume.prototype.volume = null;
     ShrinkVolume.prototype.subtract = null;
     ShrinkVolume.create = function(properties) {
      return new ShrinkVolume(properties);
     };
     ShrinkVolume.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.Resource.encode(message.volume, writer.uint32(10).fork(), _depth + 1).ldelim();
      $root.mesos.v1.Value.Scalar.encode(message.subtract, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     ShrinkVolume.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Offer.Operation.ShrinkVolume();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.volume = $root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.volume);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.subtract = $root.mesos.v1.Value.Scalar.decode(reader, reader.size(), $undefined, _depth + 1, message.subtract);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "volume"))
       throw $util.ProtocolError("missing required 'volume'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "subtract"))
       throw $util.ProtocolError("missing required 'subtract'", { instance: message });
      return message;
     };
     return ShrinkVolume;
    })();
    Operation.CreateDisk = (function() {
     const CreateDisk = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     CreateDisk.prototype.source = null;
     CreateDisk.prototype.targetType = 0;
     CreateDisk.prototype.targetProfile = null;
     CreateDisk.create = function(properties) {
      return new CreateDisk(properties);
     };
     CreateDisk.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.Resource.encode(message.source, writer.uint32(10).fork(), _depth + 1).ldelim();
      writer.uint32(16).int32(message.targetType);
      if (message.targetProfile != null && $Object.hasOwnProperty.call(message, "targetProfile"))
       writer.uint32(26).string(message.targetProfile);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     CreateDisk.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message, value;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Offer.Operation.CreateDisk();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.source = $root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
         continue;
        }
       case 2: {
         if (wireType !== 0)
          break;
         value = reader.int32();
         if ($root.mesos.v1.Resource.DiskInfo.Source.Type[value] !== $undefined)
          message.targetType = value;
         else if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
         }
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.targetProfile = reader.string();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "source"))
       throw $util.ProtocolError("missing required 'source'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "targetType"))
       throw $util.ProtocolError("missing required 'targetType'", { instance: message });
      return message;
     };
     return CreateDisk;
    })();
    Operation.DestroyDisk = (function() {
     const DestroyDisk = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     DestroyDisk.prototype.source = null;
     DestroyDisk.create = function(properties) {
      return new DestroyDisk(properties);
     };
     DestroyDisk.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.Resource.encode(message.source, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     DestroyDisk.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Offer.Operation.DestroyDisk();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.source = $root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "source"))
       throw $util.ProtocolError("missing required 'source'", { instance: message });
      return message;
     };
     return DestroyDisk;
    })();
    return Operation;
   })();
   return Offer;
  })();
  v1.InverseOffer = (function() {
   const InverseOffer = function (properties) {
    this.resources = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   InverseOffer.prototype.id = null;
   InverseOffer.prototype.url = null;
   InverseOffer.prototype.frameworkId = null;
   InverseOffer.prototype.agentId = null;
   InverseOffer.prototype.unavailability = null;
   InverseOffer.prototype.resources = $util.emptyArray;
   InverseOffer.create = function(properties) {
    return new InverseOffer(properties);
   };
   InverseOffer.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    $root.mesos.v1.OfferID.encode(message.id, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
     $root.mesos.v1.URL.encode(message.url, writer.uint32(18).fork(), _depth + 1).ldelim();
    $root.mesos.v1.FrameworkID.encode(message.frameworkId, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
     $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(34).fork(), _depth + 1).ldelim();
    $root.mesos.v1.Unavailability.encode(message.unavailability, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.resources != null && message.resources.length)
     for (let i = 0; i < message.resources.length; ++i)
      $root.mesos.v1.Resource.encode(message.resources[i], writer.uint32(50).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   InverseOffer.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.InverseOffer();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.id = $root.mesos.v1.OfferID.decode(reader, reader.size(), $undefined, _depth + 1, message.id);
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.url = $root.mesos.v1.URL.decode(reader, reader.size(), $undefined, _depth + 1, message.url);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.frameworkId = $root.mesos.v1.FrameworkID.decode(reader, reader.size(), $undefined, _depth + 1, message.frameworkId);
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.unavailability = $root.mesos.v1.Unavailability.decode(reader, reader.size(), $undefined, _depth + 1, message.unavailability);
       continue;
      }
     case 6: {
       if (wireType !== 2)
        break;
       if (!(message.resources && message.resources.length))
        message.resources = [];
       message.resources.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "id"))
     throw $util.ProtocolError("missing required 'id'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "frameworkId"))
     throw $util.ProtocolError("missing required 'frameworkId'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "unavailability"))
     throw $util.ProtocolError("missing required 'unavailability'", { instance: message });
    return message;
   };
   return InverseOffer;
  })();
  v1.OperationState = (function() {
   const valuesById = $Object.create(null), values = $Object.create(valuesById);
   values[valuesById[0] = "OPERATION_UNSUPPORTED"] = 0;
   values[valuesById[1] = "OPERATION_PENDING"] = 1;
   values[valuesById[2] = "OPERATION_FINISHED"] = 2;
   values[valuesById[3] = "OPERATION_FAILED"] = 3;
   values[valuesById[4] = "OPERATION_ERROR"] = 4;
   values[valuesById[5] = "OPERATION_DROPPED"] = 5;
   values[valuesById[6] = "OPERATION_UNREACHABLE"] = 6;
   values[valuesById[7] = "OPERATION_GONE_BY_OPERATOR"] = 7;
   values[valuesById[8] = "OPERATION_RECOVERING"] = 8;
   values[valuesById[9] = "OPERATION_UNKNOWN"] = 9;
   return values;
  })();
  v1.OperationStatus = (function() {
   const OperationStatus = function (properties) {
    this.convertedResources = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   OperationStatus.prototype.operationId = null;
   OperationStatus.prototype.state = 0;
   OperationStatus.prototype.message = null;
   OperationStatus.prototype.convertedResources = $util.emptyArray;
   OperationStatus.prototype.uuid = null;
   OperationStatus.prototype.agentId = null;
   OperationStatus.prototype.resourceProviderId = null;
   OperationStatus.create = function(properties) {
    return new OperationStatus(properties);
   };
   OperationStatus.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.operationId != null && $Object.hasOwnProperty.call(message, "operationId"))
     $root.mesos.v1.OperationID.encode(message.operationId, writer.uint32(10).fork(), _depth + 1).ldelim();
    writer.uint32(16).int32(message.state);
    if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
     writer.uint32(26).string(message.message);
    if (message.convertedResources != null && message.convertedResources.length)
     for (let i = 0; i < message.convertedResources.length; ++i)
      $root.mesos.v1.Resource.encode(message.convertedResources[i], writer.uint32(34).fork(), _depth + 1).ldelim();
    if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid"))
     $root.mesos.v1.UUID.encode(message.uuid, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
     $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(50).fork(), _depth + 1).ldelim();
    if (message.resourceProviderId != null && $Object.hasOwnProperty.call(message, "resourceProviderId"))
     $root.mesos.v1.ResourceProviderID.encode(message.resourceProviderId, writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   OperationStatus.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.OperationStatus();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.operationId = $root.mesos.v1.OperationID.decode(reader, reader.size(), $undefined, _depth + 1, message.operationId);
       continue;
      }
     case 2: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.OperationState[value] !== $undefined)
        message.state = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.message = reader.string();
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       if (!(message.convertedResources && message.convertedResources.length))
        message.convertedResources = [];
       message.convertedResources.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.uuid = $root.mesos.v1.UUID.decode(reader, reader.size(), $undefined, _depth + 1, message.uuid);
       continue;
      }
     case 6: {
       if (wireType !== 2)
        break;
       message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       message.resourceProviderId = $root.mesos.v1.ResourceProviderID.decode(reader, reader.size(), $undefined, _depth + 1, message.resourceProviderId);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "state"))
     throw $util.ProtocolError("missing required 'state'", { instance: message });
    return message;
   };
   return OperationStatus;
  })();
  v1.Resource = (function() {
   const Resource = function (properties) {
    this.reservations = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Resource.prototype.name = "";
   Resource.prototype.type = 0;
   Resource.prototype.scalar = null;
   Resource.prototype.ranges = null;
   Resource.prototype.set = null;
   Resource.prototype.role = null;
   Resource.prototype.disk = null;
   Resource.prototype.reservation = null;
   Resource.prototype.revocable = null;
   Resource.prototype.shared = null;
   Resource.prototype.allocationInfo = null;
   Resource.prototype.providerId = null;
   Resource.prototype.reservations = $util.emptyArray;
   Resource.create = function(properties) {
    return new Resource(properties);
   };
   Resource.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.name);
    writer.uint32(16).int32(message.type);
    if (message.scalar != null && $Object.hasOwnProperty.call(message, "scalar"))
     $root.mesos.v1.Value.Scalar.encode(message.scalar, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.ranges != null && $Object.hasOwnProperty.call(message, "ranges"))
     $root.mesos.v1.Value.Ranges.encode(message.ranges, writer.uint32(34).fork(), _depth + 1).ldelim();
    if (message.set != null && $Object.hasOwnProperty.call(message, "set"))
     $root.mesos.v1.Value.Set.encode(message.set, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
     writer.uint32(50).string(message.role);
    if (message.disk != null && $Object.hasOwnProperty.call(message, "disk"))
     $root.mesos.v1.Resource.DiskInfo.encode(message.disk, writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.reservation != null && $Object.hasOwnProperty.call(message, "reservation"))
     $root.mesos.v1.Resource.ReservationInfo.encode(message.reservation, writer.uint32(66).fork(), _depth + 1).ldelim();
    if (message.revocable != null && $Object.hasOwnProperty.call(message, "revocable"))
     $root.mesos.v1.Resource.RevocableInfo.encode(message.revocable, writer.uint32(74).fork(), _depth + 1).ldelim();
    if (message.shared != null && $Object.hasOwnProperty.call(message, "shared"))
     $root.mesos.v1.Resource.SharedInfo.encode(message.shared, writer.uint32(82).fork(), _depth + 1).ldelim();
    if (message.allocationInfo != null && $Object.hasOwnProperty.call(message, "allocationInfo"))
     $root.mesos.v1.Resource.AllocationInfo.encode(message.allocationInfo, writer.uint32(90).fork(), _depth + 1).ldelim();
    if (message.providerId != null && $Object.hasOwnProperty.call(message, "providerId"))
     $root.mesos.v1.ResourceProviderID.encode(message.providerId, writer.uint32(98).fork(), _depth + 1).ldelim();
    if (message.reservations != null && message.reservations.length)
     for (let i = 0; i < message.reservations.length; ++i)
      $root.mesos.v1.Resource.ReservationInfo.encode(message.reservations[i], writer.uint32(106).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Resource.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Resource();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.name = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.Value.Type[value] !== $undefined)
        message.type = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.scalar = $root.mesos.v1.Value.Scalar.decode(reader, reader.size(), $undefined, _depth + 1, message.scalar);
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.ranges = $root.mesos.v1.Value.Ranges.decode(reader, reader.size(), $undefined, _depth + 1, message.ranges);
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.set = $root.mesos.v1.Value.Set.decode(reader, reader.size(), $undefined, _depth + 1, message.set);
       continue;
      }
     case 6: {
       if (wireType !== 2)
        break;
       message.role = reader.string();
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       message.disk = $root.mesos.v1.Resource.DiskInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.disk);
       continue;
      }
     case 8: {
       if (wireType !== 2)
        break;
       message.reservation = $root.mesos.v1.Resource.ReservationInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.reservation);
       continue;
      }
     case 9: {
       if (wireType !== 2)
        break;
       message.revocable = $root.mesos.v1.Resource.RevocableInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.revocable);
       continue;
      }
     case 10: {
       if (wireType !== 2)
        break;
       message.shared = $root.mesos.v1.Resource.SharedInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.shared);
       continue;
      }
     case 11: {
       if (wireType !== 2)
        break;
       message.allocationInfo = $root.mesos.v1.Resource.AllocationInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.allocationInfo);
       continue;
      }
     case 12: {
       if (wireType !== 2)
        break;
       message.providerId = $root.mesos.v1.ResourceProviderID.decode(reader, reader.size(), $undefined, _depth + 1, message.providerId);
       continue;
      }
     case 13: {
       if (wireType !== 2)
        break;
       if (!(message.reservations && message.reservations.length))
        message.reservations = [];
       message.reservations.push($root.mesos.v1.Resource.ReservationInfo.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "name"))
     throw $util.ProtocolError("missing required 'name'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "type"))
     throw $util.ProtocolError("missing required 'type'", { instance: message });
    return message;
   };
   Resource.AllocationInfo = (function() {
    const AllocationInfo = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    AllocationInfo.prototype.role = null;
    AllocationInfo.create = function(properties) {
     return new AllocationInfo(properties);
    };
    AllocationInfo.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
      writer.uint32(10).string(message.role);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    AllocationInfo.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Resource.AllocationInfo();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.role = reader.string();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return AllocationInfo;
   })();
   Resource.ReservationInfo = (function() {
    const ReservationInfo = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    ReservationInfo.prototype.principal = null;
    ReservationInfo.prototype.labels = null;
    ReservationInfo.prototype.role = null;
    ReservationInfo.prototype.type = null;
    ReservationInfo.create = function(properties) {
     return new ReservationInfo(properties);
    };
    ReservationInfo.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.principal != null && $Object.hasOwnProperty.call(message, "principal"))
      writer.uint32(10).string(message.principal);
     if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
      $root.mesos.v1.Labels.encode(message.labels, writer.uint32(18).fork(), _depth + 1).ldelim();
     if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
      writer.uint32(26).string(message.role);
     if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
      writer.uint32(32).int32(message.type);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    ReservationInfo.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Resource.ReservationInfo();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.principal = reader.string();
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.labels = $root.mesos.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        message.role = reader.string();
        continue;
       }
      case 4: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.Resource.ReservationInfo.Type[value] !== $undefined)
         message.type = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    ReservationInfo.Type = (function() {
     const valuesById = $Object.create(null), values = $Object.create(valuesById);
     values[valuesById[0] = "UNKNOWN"] = 0;
     values[valuesById[1] = "STATIC"] = 1;
     values[valuesById[2] = "DYNAMIC"] = 2;
     return values;
    })();
    return ReservationInfo;
   })();
   Resource.DiskInfo = (function() {
    const DiskInfo = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    DiskInfo.prototype.persistence = null;
    DiskInfo.prototype.volume = null;
    DiskInfo.prototype.source = null;
    DiskInfo.create = function(properties) {
     return new DiskInfo(properties);
    };
    DiskInfo.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.persistence != null && $Object.hasOwnProperty.call(message, "persistence"))
      $root.mesos.v1.Resource.DiskInfo.Persistence.encode(message.persistence, writer.uint32(10).fork(), _depth + 1).ldelim();
     if (message.volume != null && $Object.hasOwnProperty.call(message, "volume"))
      $root.mesos.v1.Volume.encode(message.volume, writer.uint32(18).fork(), _depth + 1).ldelim();
     if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
      $root.mesos.v1.Resource.DiskInfo.Source.encode(message.source, writer.uint32(26).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    DiskInfo.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Resource.DiskInfo();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.persistence = $root.mesos.v1.Resource.DiskInfo.Persistence.decode(reader, reader.size(), $undefined, _depth + 1, message.persistence);
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.volume = $root.mesos.v1.Volume.decode(reader, reader.size(), $undefined, _depth + 1, message.volume);
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        message.source = $root.mesos.v1.Resource.DiskInfo.Source.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    DiskInfo.Persistence = (function() {
     const Persistence = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Persistence.prototype.id = "";
     Persistence.prototype.principal = null;
     Persistence.create = function(properties) {
      return new Persistence(properties);
     };
     Persistence.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      writer.uint32(10).string(message.id);
      if (message.principal != null && $Object.hasOwnProperty.call(message, "principal"))
       writer.uint32(18).string(message.principal);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Persistence.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Resource.DiskInfo.Persistence();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.id = reader.string();
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.principal = reader.string();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "id"))
       throw $util.ProtocolError("missing required 'id'", { instance: message });
      return message;
     };
     return Persistence;
    })();
    DiskInfo.Source = (function() {
     const Source = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Source.prototype.type = 0;
     Source.prototype.path = null;
     Source.prototype.mount = null;
     Source.prototype.id = null;
     Source.prototype.metadata = null;
     Source.prototype.profile = null;
     Source.prototype.vendor = null;
     Source.create = function(properties) {
      return new Source(properties);
     };
     Source.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      writer.uint32(8).int32(message.type);
      if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
       $root.mesos.v1.Resource.DiskInfo.Source.Path.encode(message.path, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.mount != null && $Object.hasOwnProperty.call(message, "mount"))
       $root.mesos.v1.Resource.DiskInfo.Source.Mount.encode(message.mount, writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
       writer.uint32(34).string(message.id);
      if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
       $root.mesos.v1.Labels.encode(message.metadata, writer.uint32(42).fork(), _depth + 1).ldelim();
      if (message.profile != null && $Object.hasOwnProperty.call(message, "profile"))
       writer.uint32(50).string(message.profile);
      if (message.vendor != null && $Object.hasOwnProperty.call(message, "vendor"))
       writer.uint32(58).string(message.vendor);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Source.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message, value;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Resource.DiskInfo.Source();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 0)
          break;
         value = reader.int32();
         if ($root.mesos.v1.Resource.DiskInfo.Source.Type[value] !== $undefined)
          message.type = value;
         else if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
         }
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.path = $root.mesos.v1.Resource.DiskInfo.Source.Path.decode(reader, reader.size(), $undefined, _depth + 1, message.path);
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.mount = $root.mesos.v1.Resource.DiskInfo.Source.Mount.decode(reader, reader.size(), $undefined, _depth + 1, message.mount);
         continue;
        }
       case 4: {
         if (wireType !== 2)
          break;
         message.id = reader.string();
         continue;
        }
       case 5: {
         if (wireType !== 2)
          break;
         message.metadata = $root.mesos.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
         continue;
        }
       case 6: {
         if (wireType !== 2)
          break;
         message.profile = reader.string();
         continue;
        }
       case 7: {
         if (wireType !== 2)
          break;
         message.vendor = reader.string();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "type"))
       throw $util.ProtocolError("missing required 'type'", { instance: message });
      return message;
     };
     Source.Type = (function() {
      const valuesById = $Object.create(null), values = $Object.create(valuesById);
      values[valuesById[0] = "UNKNOWN"] = 0;
      values[valuesById[1] = "PATH"] = 1;
      values[valuesById[2] = "MOUNT"] = 2;
      values[valuesById[3] = "BLOCK"] = 3;
      values[valuesById[4] = "RAW"] = 4;
      return values;
     })();
     Source.Path = (function() {
      const Path = function (properties) {
       if (properties)
        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
         if (properties[keys[i]] != null && keys[i] !== "__proto__")
          this[keys[i]] = properties[keys[i]];
      };
      Path.prototype.root = null;
      Path.create = function(properties) {
       return new Path(properties);
      };
      Path.encode = function (message, writer, _depth) {
       if (!writer)
        writer = $Writer.create();
       if (_depth === $undefined)
        _depth = 0;
       if (_depth > $util.recursionLimit)
        throw $Error("max depth exceeded");
       if (message.root != null && $Object.hasOwnProperty.call(message, "root"))
        writer.uint32(10).string(message.root);
       if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (let i = 0; i < message.$unknowns.length; ++i)
         writer.raw(message.$unknowns[i]);
       return writer;
      };
      Path.decode = function (reader, length, _end, _depth, _target) {
       if (!(reader instanceof $Reader))
        reader = $Reader.create(reader);
       if (_depth === $undefined)
        _depth = 0;
       if (_depth > $Reader.recursionLimit)
        throw $Error("max depth exceeded");
       let end, message;
       if (length === $undefined)
        end = reader.len;
       else {
        end = reader.pos + length;
        if (end > reader.len)
         throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
       }
       message = _target || new $root.mesos.v1.Resource.DiskInfo.Source.Path();
       while (reader.pos < end) {
        let start = reader.pos;
        let tag = reader.tag();
        if (tag === _end) {
         _end = $undefined;
         break;
        }
        let wireType = tag & 7;
        switch (tag >>>= 3) {
        case 1: {
          if (wireType !== 2)
           break;
          message.root = reader.string();
          continue;
         }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
       }
       if (length !== $undefined) {
        if (reader.pos !== end)
         throw $RangeError("index out of range");
        reader.len = length;
       }
       if (_end !== $undefined)
        throw $Error("missing end group");
       return message;
      };
      return Path;
     })();
     Source.Mount = (function() {
      const Mount = function (properties) {
       if (properties)
        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
         if (properties[keys[i]] != null && keys[i] !== "__proto__")
          this[keys[i]] = properties[keys[i]];
      };
      Mount.prototype.root = null;
      Mount.create = function(properties) {
       return new Mount(properties);
      };
      Mount.encode = function (message, writer, _depth) {
       if (!writer)
        writer = $Writer.create();
       if (_depth === $undefined)
        _depth = 0;
       if (_depth > $util.recursionLimit)
        throw $Error("max depth exceeded");
       if (message.root != null && $Object.hasOwnProperty.call(message, "root"))
        writer.uint32(10).string(message.root);
       if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (let i = 0; i < message.$unknowns.length; ++i)
         writer.raw(message.$unknowns[i]);
       return writer;
      };
      Mount.decode = function (reader, length, _end, _depth, _target) {
       if (!(reader instanceof $Reader))
        reader = $Reader.create(reader);
       if (_depth === $undefined)
        _depth = 0;
       if (_depth > $Reader.recursionLimit)
        throw $Error("max depth exceeded");
       let end, message;
       if (length === $undefined)
        end = reader.len;
       else {
        end = reader.pos + length;
        if (end > reader.len)
         throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
       }
       message = _target || new $root.mesos.v1.Resource.DiskInfo.Source.Mount();
       while (reader.pos < end) {
        let start = reader.pos;
        let tag = reader.tag();
        if (tag === _end) {
         _end = $undefined;
         break;
        }
        let wireType = tag & 7;
        switch (tag >>>= 3) {
        case 1: {
          if (wireType !== 2)
           break;
          message.root = reader.string();
          continue;
         }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
       }
       if (length !== $undefined) {
        if (reader.pos !== end)
         throw $RangeError("index out of range");
        reader.len = length;
       }
       if (_end !== $undefined)
        throw $Error("missing end group");
       return message;
      };
      return Mount;
     })();
     return Source;
    })();
    return DiskInfo;
   })();
   Resource.RevocableInfo = (function() {
    const RevocableInfo = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    RevocableInfo.create = function(properties) {
     return new RevocableInfo(properties);
    };
    RevocableInfo.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    RevocableInfo.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Resource.RevocableInfo();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      reader.skipType(tag & 7, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return RevocableInfo;
   })();
   Resource.SharedInfo = (function() {
    const SharedInfo = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    SharedInfo.create = function(properties) {
     return new SharedInfo(properties);
    };
    SharedInfo.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    SharedInfo.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Resource.SharedInfo();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      reader.skipType(tag & 7, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return SharedInfo;
   })();
   return Resource;
  })();
  v1.Image = (function() {
   const Image = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Image.prototype.type = 1;
   Image.prototype.appc = null;
   Image.prototype.docker = null;
   Image.prototype.cached = null;
   Image.create = function(properties) {
    return new Image(properties);
   };
   Image.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(8).int32(message.type);
    if (message.appc != null && $Object.hasOwnProperty.call(message, "appc"))
     $root.mesos.v1.Image.Appc.encode(message.appc, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.docker != null && $Object.hasOwnProperty.call(message, "docker"))
     $root.mesos.v1.Image.Docker.encode(message.docker, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.cached != null && $Object.hasOwnProperty.call(message, "cached"))
     writer.uint32(32).bool(message.cached);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Image.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Image();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.Image.Type[value] !== $undefined)
        message.type = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.appc = $root.mesos.v1.Image.Appc.decode(reader, reader.size(), $undefined, _depth + 1, message.appc);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.docker = $root.mesos.v1.Image.Docker.decode(reader, reader.size(), $undefined, _depth + 1, message.docker);
       continue;
      }
     case 4: {
       if (wireType !== 0)
        break;
       message.cached = reader.bool();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "type"))
     throw $util.ProtocolError("missing required 'type'", { instance: message });
    return message;
   };
   Image.Type = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[1] = "APPC"] = 1;
    values[valuesById[2] = "DOCKER"] = 2;
    return values;
   })();
   Image.Appc = (function() {
    const Appc = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Appc.prototype.name = "";
    Appc.prototype.id = null;
    Appc.prototype.labels = null;
    Appc.create = function(properties) {
     return new Appc(properties);
    };
    Appc.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(10).string(message.name);
     if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
      writer.uint32(18).string(message.id);
     if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
      $root.mesos.v1.Labels.encode(message.labels, writer.uint32(26).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Appc.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Image.Appc();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.name = reader.string();
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.id = reader.string();
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        message.labels = $root.mesos.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "name"))
      throw $util.ProtocolError("missing required 'name'", { instance: message });
     return message;
    };
    return Appc;
   })();
   Image.Docker = (function() {
    const Docker = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Docker.prototype.name = "";
    Docker.prototype.credential = null;
    Docker.prototype.config = null;
    Docker.create = function(properties) {
     return new Docker(properties);
    };
    Docker.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(10).string(message.name);
     if (message.credential != null && $Object.hasOwnProperty.call(message, "credential"))
      $root.mesos.v1.Credential.encode(message.credential, writer.uint32(18).fork(), _depth + 1).ldelim();
     if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
      $root.mesos.v1.Secret.encode(message.config, writer.uint32(26).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Docker.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Image.Docker();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.name = reader.string();
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.credential = $root.mesos.v1.Credential.decode(reader, reader.size(), $undefined, _depth + 1, message.credential);
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        message.config = $root.mesos.v1.Secret.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "name"))
      throw $util.ProtocolError("missing required 'name'", { instance: message });
     return message;
    };
    return Docker;
   })();
   return Image;
  })();
  v1.MountPropagation = (function() {
   const MountPropagation = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   MountPropagation.prototype.mode = null;
   MountPropagation.create = function(properties) {
    return new MountPropagation(properties);
   };
   MountPropagation.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.mode != null && $Object.hasOwnProperty.call(message, "mode"))
     writer.uint32(8).int32(message.mode);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   MountPropagation.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.MountPropagation();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.MountPropagation.Mode[value] !== $undefined)
        message.mode = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   MountPropagation.Mode = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "UNKNOWN"] = 0;
    values[valuesById[1] = "HOST_TO_CONTAINER"] = 1;
    values[valuesById[2] = "BIDIRECTIONAL"] = 2;
    return values;
   })();
   return MountPropagation;
  })();
  v1.Volume = (function() {
   const Volume = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Volume.prototype.containerPath = "";
   Volume.prototype.hostPath = null;
   Volume.prototype.mode = 1;
   Volume.prototype.image = null;
   Volume.prototype.source = null;
   Volume.create = function(properties) {
    return new Volume(properties);
   };
   Volume.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.containerPath);
    if (message.hostPath != null && $Object.hasOwnProperty.call(message, "hostPath"))
     writer.uint32(18).string(message.hostPath);
    writer.uint32(24).int32(message.mode);
    if (message.image != null && $Object.hasOwnProperty.call(message, "image"))
     $root.mesos.v1.Image.encode(message.image, writer.uint32(34).fork(), _depth + 1).ldelim();
    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
     $root.mesos.v1.Volume.Source.encode(message.source, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Volume.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Volume();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.containerPath = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.hostPath = reader.string();
       continue;
      }
     case 3: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.Volume.Mode[value] !== $undefined)
        message.mode = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.image = $root.mesos.v1.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.image);
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.source = $root.mesos.v1.Volume.Source.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "containerPath"))
     throw $util.ProtocolError("missing required 'containerPath'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "mode"))
     throw $util.ProtocolError("missing required 'mode'", { instance: message });
    return message;
   };
   Volume.Mode = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[1] = "RW"] = 1;
    values[valuesById[2] = "RO"] = 2;
    return values;
   })();
   Volume.Source = (function() {
    const Source = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Source.prototype.type = null;
    Source.prototype.dockerVolume = null;
    Source.prototype.sandboxPath = null;
    Source.prototype.secret = null;
    Source.prototype.hostPath = null;
    Source.create = function(properties) {
     return new Source(properties);
    };
    Source.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
      writer.uint32(8).int32(message.type);
     if (message.dockerVolume != null && $Object.hasOwnProperty.call(message, "dockerVolume"))
      $root.mesos.v1.Volume.Source.DockerVolume.encode(message.dockerVolume, writer.uint32(18).fork(), _depth + 1).ldelim();
     if (message.sandboxPath != null && $Object.hasOwnProperty.call(message, "sandboxPath"))
      $root.mesos.v1.Volume.Source.SandboxPath.encode(message.sandboxPath, writer.uint32(26).fork(), _depth + 1).ldelim();
     if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
      $root.mesos.v1.Secret.encode(message.secret, writer.uint32(34).fork(), _depth + 1).ldelim();
     if (message.hostPath != null && $Object.hasOwnProperty.call(message, "hostPath"))
      $root.mesos.v1.Volume.Source.HostPath.encode(message.hostPath, writer.uint32(42).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Source.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Volume.Source();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.Volume.Source.Type[value] !== $undefined)
         message.type = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.dockerVolume = $root.mesos.v1.Volume.Source.DockerVolume.decode(reader, reader.size(), $undefined, _depth + 1, message.dockerVolume);
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        message.sandboxPath = $root.mesos.v1.Volume.Source.SandboxPath.decode(reader, reader.size(), $undefined, _depth + 1, message.sandboxPath);
        continue;
       }
      case 4: {
        if (wireType !== 2)
         break;
        message.secret = $root.mesos.v1.Secret.decode(reader, reader.size(), $undefined, _depth + 1, message.secret);
        continue;
       }
      case 5: {
        if (wireType !== 2)
         break;
        message.hostPath = $root.mesos.v1.Volume.Source.HostPath.decode(reader, reader.size(), $undefined, _depth + 1, message.hostPath);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    Source.Type = (function() {
     const valuesById = $Object.create(null), values = $Object.create(valuesById);
     values[valuesById[0] = "UNKNOWN"] = 0;
     values[valuesById[1] = "DOCKER_VOLUME"] = 1;
     values[valuesById[2] = "SANDBOX_PATH"] = 2;
     values[valuesById[3] = "SECRET"] = 3;
     values[valuesById[4] = "HOST_PATH"] = 4;
     values[valuesById[5] = "CSI_VOLUME"] = 5;
     return values;
    })();
    Source.DockerVolume = (function() {
     const DockerVolume = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     DockerVolume.prototype.driver = null;
     DockerVolume.prototype.name = "";
     DockerVolume.prototype.driverOptions = null;
     DockerVolume.create = function(properties) {
      return new DockerVolume(properties);
     };
     DockerVolume.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.driver != null && $Object.hasOwnProperty.call(message, "driver"))
       writer.uint32(10).string(message.driver);
      writer.uint32(18).string(message.name);
      if (message.driverOptions != null && $Object.hasOwnProperty.call(message, "driverOptions"))
       $root.mesos.v1.Parameters.encode(message.driverOptions, writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     DockerVolume.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Volume.Source.DockerVolume();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.driver = reader.string();
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.name = reader.string();
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.driverOptions = $root.mesos.v1.Parameters.decode(reader, reader.size(), $undefined, _depth + 1, message.driverOptions);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "name"))
       throw $util.ProtocolError("missing required 'name'", { instance: message });
      return message;
     };
     return DockerVolume;
    })();
    Source.HostPath = (function() {
     const HostPath = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     HostPath.prototype.path = "";
     HostPath.prototype.mountPropagation = null;
     HostPath.create = function(properties) {
      return new HostPath(properties);
     };
     HostPath.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      writer.uint32(10).string(message.path);
      if (message.mountPropagation != null && $Object.hasOwnProperty.call(message, "mountPropagation"))
       $root.mesos.v1.MountPropagation.encode(message.mountPropagation, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     HostPath.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Volume.Source.HostPath();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.path = reader.string();
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.mountPropagation = $root.mesos.v1.MountPropagation.decode(reader, reader.size(), $undefined, _depth + 1, message.mountPropagation);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "path"))
       throw $util.ProtocolError("missing required 'path'", { instance: message });
      return message;
     };
     return HostPath;
    })();
    Source.SandboxPath = (function() {
     const SandboxPath = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     SandboxPath.prototype.type = null;
     SandboxPath.prototype.path = "";
     SandboxPath.create = function(properties) {
      return new SandboxPath(properties);
     };
     SandboxPath.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
       writer.uint32(8).int32(message.type);
      writer.uint32(18).string(message.path);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     SandboxPath.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message, value;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.Volume.Source.SandboxPath();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 0)
          break;
         value = reader.int32();
         if ($root.mesos.v1.Volume.Source.SandboxPath.Type[value] !== $undefined)
          message.type = value;
         else if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
         }
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.path = reader.string();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "path"))
       throw $util.ProtocolError("missing required 'path'", { instance: message });
      return message;
     };
     SandboxPath.Type = (function() {
      const valuesById = $Object.create(null), values = $Object.create(valuesById);
      values[valuesById[0] = "UNKNOWN"] = 0;
      values[valuesById[1] = "SELF"] = 1;
      values[valuesById[2] = "PARENT"] = 2;
      return values;
     })();
     return SandboxPath;
    })();
    return Source;
   })();
   return Volume;
  })();
  v1.NetworkInfo = (function() {
   const NetworkInfo = function (properties) {
    this.groups = [];
    this.ipAddresses = [];
    this.portMappings = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   NetworkInfo.prototype.groups = $util.emptyArray;
   NetworkInfo.prototype.labels = null;
   NetworkInfo.prototype.ipAddresses = $util.emptyArray;
   NetworkInfo.prototype.name = null;
   NetworkInfo.prototype.portMappings = $util.emptyArray;
   NetworkInfo.create = function(properties) {
    return new NetworkInfo(properties);
   };
   NetworkInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.groups != null && message.groups.length)
     for (let i = 0; i < message.groups.length; ++i)
      writer.uint32(26).string(message.groups[i]);
    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
     $root.mesos.v1.Labels.encode(message.labels, writer.uint32(34).fork(), _depth + 1).ldelim();
    if (message.ipAddresses != null && message.ipAddresses.length)
     for (let i = 0; i < message.ipAddresses.length; ++i)
      $root.mesos.v1.NetworkInfo.IPAddress.encode(message.ipAddresses[i], writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
     writer.uint32(50).string(message.name);
    if (message.portMappings != null && message.portMappings.length)
     for (let i = 0; i < message.portMappings.length; ++i)
      $root.mesos.v1.NetworkInfo.PortMapping.encode(message.portMappings[i], writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   NetworkInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.NetworkInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 3: {
       if (wireType !== 2)
        break;
       if (!(message.groups && message.groups.length))
        message.groups = [];
       message.groups.push(reader.string());
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.labels = $root.mesos.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       if (!(message.ipAddresses && message.ipAddresses.length))
        message.ipAddresses = [];
       message.ipAddresses.push($root.mesos.v1.NetworkInfo.IPAddress.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 6: {
       if (wireType !== 2)
        break;
       message.name = reader.string();
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       if (!(message.portMappings && message.portMappings.length))
        message.portMappings = [];
       message.portMappings.push($root.mesos.v1.NetworkInfo.PortMapping.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   NetworkInfo.Protocol = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[1] = "IPv4"] = 1;
    values[valuesById[2] = "IPv6"] = 2;
    return values;
   })();
   NetworkInfo.IPAddress = (function() {
    const IPAddress = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    IPAddress.prototype.protocol = null;
    IPAddress.prototype.ipAddress = null;
    IPAddress.create = function(properties) {
     return new IPAddress(properties);
    };
    IPAddress.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
      writer.uint32(8).int32(message.protocol);
     if (message.ipAddress != null && $Object.hasOwnProperty.call(message, "ipAddress"))
      writer.uint32(18).string(message.ipAddress);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    IPAddress.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.NetworkInfo.IPAddress();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.NetworkInfo.Protocol[value] !== $undefined)
         message.protocol = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.ipAddress = reader.string();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return IPAddress;
   })();
   NetworkInfo.PortMapping = (function() {
    const PortMapping = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    PortMapping.prototype.hostPort = 0;
    PortMapping.prototype.containerPort = 0;
    PortMapping.prototype.protocol = null;
    PortMapping.create = function(properties) {
     return new PortMapping(properties);
    };
    PortMapping.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(8).uint32(message.hostPort);
     writer.uint32(16).uint32(message.containerPort);
     if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
      writer.uint32(26).string(message.protocol);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    PortMapping.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.NetworkInfo.PortMapping();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.hostPort = reader.uint32();
        continue;
       }
      case 2: {
        if (wireType !== 0)
         break;
        message.containerPort = reader.uint32();
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        message.protocol = reader.string();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "hostPort"))
      throw $util.ProtocolError("missing required 'hostPort'", { instance: message });
     if (!$Object.hasOwnProperty.call(message, "containerPort"))
      throw $util.ProtocolError("missing required 'containerPort'", { instance: message });
     return message;
    };
    return PortMapping;
   })();
   return NetworkInfo;
  })();
  v1.CapabilityInfo = (function() {
   const CapabilityInfo = function (properties) {
    this.capabilities = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   CapabilityInfo.prototype.capabilities = $util.emptyArray;
   CapabilityInfo.create = function(properties) {
    return new CapabilityInfo(properties);
   };
   CapabilityInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.capabilities != null && message.capabilities.length)
     for (let i = 0; i < message.capabilities.length; ++i)
      writer.uint32(8).int32(message.capabilities[i]);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   CapabilityInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.CapabilityInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType === 2) {
        let end2 = reader.size() + reader.pos;
        if (end2 > reader.len)
         throw $RangeError("index out of range");
        reader.len = end2;
        while (reader.pos < end2) {
         start = reader.pos;
         value = reader.int32();
         if ($root.mesos.v1.CapabilityInfo.Capability[value] !== $undefined) {
          if (!(message.capabilities && message.capabilities.length))
           message.capabilities = [];
          message.capabilities.push(value);
         } else if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push($util.rawField(1, 0, reader.raw(start, reader.pos)));
         }
        }
        if (reader.pos !== end2)
         throw $RangeError("index out of range");
        reader.len = end;
        continue;
       }
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.CapabilityInfo.Capability[value] !== $undefined) {
        if (!(message.capabilities && message.capabilities.length))
         message.capabilities = [];
        message.capabilities.push(value);
       } else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   CapabilityInfo.Capability = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "UNKNOWN"] = 0;
    values[valuesById[1000] = "CHOWN"] = 1000;
    values[valuesById[1001] = "DAC_OVERRIDE"] = 1001;
    values[valuesById[1002] = "DAC_READ_SEARCH"] = 1002;
    values[valuesById[1003] = "FOWNER"] = 1003;
    values[valuesById[1004] = "FSETID"] = 1004;
    values[valuesById[1005] = "KILL"] = 1005;
    values[valuesById[1006] = "SETGID"] = 1006;
    values[valuesById[1007] = "SETUID"] = 1007;
    values[valuesById[1008] = "SETPCAP"] = 1008;
    values[valuesById[1009] = "LINUX_IMMUTABLE"] = 1009;
    values[valuesById[1010] = "NET_BIND_SERVICE"] = 1010;
    values[valuesById[1011] = "NET_BROADCAST"] = 1011;
    values[valuesById[1012] = "NET_ADMIN"] = 1012;
    values[valuesById[1013] = "NET_RAW"] = 1013;
    values[valuesById[1014] = "IPC_LOCK"] = 1014;
    values[valuesById[1015] = "IPC_OWNER"] = 1015;
    values[valuesById[1016] = "SYS_MODULE"] = 1016;
    values[valuesById[1017] = "SYS_RAWIO"] = 1017;
    values[valuesById[1018] = "SYS_CHROOT"] = 1018;
    values[valuesById[1019] = "SYS_PTRACE"] = 1019;
    values[valuesById[1020] = "SYS_PACCT"] = 1020;
    values[valuesById[1021] = "SYS_ADMIN"] = 1021;
    values[valuesById[1022] = "SYS_BOOT"] = 1022;
    values[valuesById[1023] = "SYS_NICE"] = 1023;
    values[valuesById[1024] = "SYS_RESOURCE"] = 1024;
    values[valuesById[1025] = "SYS_TIME"] = 1025;
    values[valuesById[1026] = "SYS_TTY_CONFIG"] = 1026;
    values[valuesById[1027] = "MKNOD"] = 1027;
    values[valuesById[1028] = "LEASE"] = 1028;
    values[valuesById[1029] = "AUDIT_WRITE"] = 1029;
    values[valuesById[1030] = "AUDIT_CONTROL"] = 1030;
    values[valuesById[1031] = "SETFCAP"] = 1031;
    values[valuesById[1032] = "MAC_OVERRIDE"] = 1032;
    values[valuesById[1033] = "MAC_ADMIN"] = 1033;
    values[valuesById[1034] = "SYSLOG"] = 1034;
    values[valuesById[1035] = "WAKE_ALARM"] = 1035;
    values[valuesById[1036] = "BLOCK_SUSPEND"] = 1036;
    values[valuesById[1037] = "AUDIT_READ"] = 1037;
    values[valuesById[1038] = "PERFMON"] = 1038;
    values[valuesById[1039] = "BPF"] = 1039;
    values[valuesById[1040] = "CHECKPOINT_RESTORE"] = 1040;
    return values;
   })();
   return CapabilityInfo;
  })();
  v1.SeccompInfo = (function() {
   const SeccompInfo = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   SeccompInfo.prototype.profileName = null;
   SeccompInfo.prototype.unconfined = null;
   SeccompInfo.create = function(properties) {
    return new SeccompInfo(properties);
   };
   SeccompInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.profileName != null && $Object.hasOwnProperty.call(message, "profileName"))
     writer.uint32(10).string(message.profileName);
    if (message.unconfined != null && $Object.hasOwnProperty.call(message, "unconfined"))
     writer.uint32(16).bool(message.unconfined);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   SeccompInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.SeccompInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.profileName = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 0)
        break;
       message.unconfined = reader.bool();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   return SeccompInfo;
  })();
  v1.LinuxInfo = (function() {
   const LinuxInfo = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   LinuxInfo.prototype.capabilityInfo = null;
   LinuxInfo.prototype.boundingCapabilities = null;
   LinuxInfo.prototype.effectiveCapabilities = null;
   LinuxInfo.prototype.sharePidNamespace = null;
   LinuxInfo.prototype.seccomp = null;
   LinuxInfo.prototype.ipcMode = null;
   LinuxInfo.prototype.shmSize = null;
   LinuxInfo.prototype.shareCgroups = null;
   LinuxInfo.create = function(properties) {
    return new LinuxInfo(properties);
   };
   LinuxInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.capabilityInfo != null && $Object.hasOwnProperty.call(message, "capabilityInfo"))
     $root.mesos.v1.CapabilityInfo.encode(message.capabilityInfo, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.boundingCapabilities != null && $Object.hasOwnProperty.call(message, "boundingCapabilities"))
     $root.mesos.v1.CapabilityInfo.encode(message.boundingCapabilities, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.effectiveCapabilities != null && $Object.hasOwnProperty.call(message, "effectiveCapabilities"))
     $root.mesos.v1.CapabilityInfo.encode(message.effectiveCapabilities, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.sharePidNamespace != null && $Object.hasOwnProperty.call(message, "sharePidNamespace"))
     writer.uint32(32).bool(message.sharePidNamespace);
    if (message.seccomp != null && $Object.hasOwnProperty.call(message, "seccomp"))
     $root.mesos.v1.SeccompInfo.encode(message.seccomp, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.ipcMode != null && $Object.hasOwnProperty.call(message, "ipcMode"))
     writer.uint32(48).int32(message.ipcMode);
    if (message.shmSize != null && $Object.hasOwnProperty.call(message, "shmSize"))
     writer.uint32(56).uint32(message.shmSize);
    if (message.shareCgroups != null && $Object.hasOwnProperty.call(message, "shareCgroups"))
     writer.uint32(64).bool(message.shareCgroups);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   LinuxInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.LinuxInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.capabilityInfo = $root.mesos.v1.CapabilityInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.capabilityInfo);
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.boundingCapabilities = $root.mesos.v1.CapabilityInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.boundingCapabilities);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.effectiveCapabilities = $root.mesos.v1.CapabilityInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.effectiveCapabilities);
       continue;
      }
     case 4: {
       if (wireType !== 0)
        break;
       message.sharePidNamespace = reader.bool();
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.seccomp = $root.mesos.v1.SeccompInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.seccomp);
       continue;
      }
     case 6: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.LinuxInfo.IpcMode[value] !== $undefined)
        message.ipcMode = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 7: {
       if (wireType !== 0)
        break;
       message.shmSize = reader.uint32();
       continue;
      }
     case 8: {
       if (wireType !== 0)
        break;
       message.shareCgroups = reader.bool();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   LinuxInfo.IpcMode = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "UNKNOWN"] = 0;
    values[valuesById[1] = "PRIVATE"] = 1;
    values[valuesById[2] = "SHARE_PARENT"] = 2;
    return values;
   })();
   return LinuxInfo;
  })();
  v1.RLimitInfo = (function() {
   const RLimitInfo = function (properties) {
    this.rlimits = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   RLimitInfo.prototype.rlimits = $util.emptyArray;
   RLimitInfo.create = function(properties) {
    return new RLimitInfo(properties);
   };
   RLimitInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.rlimits != null && message.rlimits.length)
     for (let i = 0; i < message.rlimits.length; ++i)
      $root.mesos.v1.RLimitInfo.RLimit.encode(message.rlimits[i], writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   RLimitInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.RLimitInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       if (!(message.rlimits && message.rlimits.length))
        message.rlimits = [];
       message.rlimits.push($root.mesos.v1.RLimitInfo.RLimit.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   RLimitInfo.RLimit = (function() {
    const RLimit = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    RLimit.prototype.type = null;
    RLimit.prototype.hard = null;
    RLimit.prototype.soft = null;
    RLimit.create = function(properties) {
     return new RLimit(properties);
    };
    RLimit.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
      writer.uint32(8).int32(message.type);
     if (message.hard != null && $Object.hasOwnProperty.call(message, "hard"))
      writer.uint32(16).uint64(message.hard);
     if (message.soft != null && $Object.hasOwnProperty.call(message, "soft"))
      writer.uint32(24).uint64(message.soft);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    RLimit.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.RLimitInfo.RLimit();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.RLimitInfo.RLimit.Type[value] !== $undefined)
         message.type = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      case 2: {
        if (wireType !== 0)
         break;
        message.hard = reader.uint64();
        continue;
       }
      case 3: {
        if (wireType !== 0)
         break;
        message.soft = reader.uint64();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    RLimit.Type = (function() {
     const valuesById = $Object.create(null), values = $Object.create(valuesById);
     values[valuesById[0] = "UNKNOWN"] = 0;
     values[valuesById[1] = "RLMT_AS"] = 1;
     values[valuesById[2] = "RLMT_CORE"] = 2;
     values[valuesById[3] = "RLMT_CPU"] = 3;
     values[valuesById[4] = "RLMT_DATA"] = 4;
     values[valuesById[5] = "RLMT_FSIZE"] = 5;
     values[valuesById[6] = "RLMT_LOCKS"] = 6;
     values[valuesById[7] = "RLMT_MEMLOCK"] = 7;
     values[valuesById[8] = "RLMT_MSGQUEUE"] = 8;
     values[valuesById[9] = "RLMT_NICE"] = 9;
     values[valuesById[10] = "RLMT_NOFILE"] = 10;
     values[valuesById[11] = "RLMT_NPROC"] = 11;
     values[valuesById[12] = "RLMT_RSS"] = 12;
     values[valuesById[13] = "RLMT_RTPRIO"] = 13;
     values[valuesById[14] = "RLMT_RTTIME"] = 14;
     values[valuesById[15] = "RLMT_SIGPENDING"] = 15;
     values[valuesById[16] = "RLMT_STACK"] = 16;
     return values;
    })();
    return RLimit;
   })();
   return RLimitInfo;
  })();
  v1.TTYInfo = (function() {
   const TTYInfo = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   TTYInfo.prototype.windowSize = null;
   TTYInfo.create = function(properties) {
    return new TTYInfo(properties);
   };
   TTYInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.windowSize != null && $Object.hasOwnProperty.call(message, "windowSize"))
     $root.mesos.v1.TTYInfo.WindowSize.encode(message.windowSize, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   TTYInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.TTYInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.windowSize = $root.mesos.v1.TTYInfo.WindowSize.decode(reader, reader.size(), $undefined, _depth + 1, message.windowSize);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   TTYInfo.WindowSize = (function() {
    const WindowSize = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    WindowSize.prototype.rows = 0;
    WindowSize.prototype.columns = 0;
    WindowSize.create = function(properties) {
     return new WindowSize(properties);
    };
    WindowSize.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(8).uint32(message.rows);
     writer.uint32(16).uint32(message.columns);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    WindowSize.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.TTYInfo.WindowSize();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.rows = reader.uint32();
        continue;
       }
      case 2: {
        if (wireType !== 0)
         break;
        message.columns = reader.uint32();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "rows"))
      throw $util.ProtocolError("missing required 'rows'", { instance: message });
     if (!$Object.hasOwnProperty.call(message, "columns"))
      throw $util.ProtocolError("missing required 'columns'", { instance: message });
     return message;
    };
    return WindowSize;
   })();
   return TTYInfo;
  })();
  v1.ContainerInfo = (function() {
   const ContainerInfo = function (properties) {
    this.volumes = [];
    this.networkInfos = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   ContainerInfo.prototype.type = 1;
   ContainerInfo.prototype.volumes = $util.emptyArray;
   ContainerInfo.prototype.docker = null;
   ContainerInfo.prototype.hostname = null;
   ContainerInfo.prototype.mesos = null;
   ContainerInfo.prototype.networkInfos = $util.emptyArray;
   ContainerInfo.prototype.linuxInfo = null;
   ContainerInfo.prototype.rlimitInfo = null;
   ContainerInfo.prototype.ttyInfo = null;
   ContainerInfo.create = function(properties) {
    return new ContainerInfo(properties);
   };
   ContainerInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(8).int32(message.type);
    if (message.volumes != null && message.volumes.length)
     for (let i = 0; i < message.volumes.length; ++i)
      $root.mesos.v1.Volume.encode(message.volumes[i], writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.docker != null && $Object.hasOwnProperty.call(message, "docker"))
     $root.mesos.v1.ContainerInfo.DockerInfo.encode(message.docker, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname"))
     writer.uint32(34).string(message.hostname);
    if (message.mesos != null && $Object.hasOwnProperty.call(message, "mesos"))
     $root.mesos.v1.ContainerInfo.MesosInfo.encode(message.mesos, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.networkInfos != null && message.networkInfos.length)
     for (let i = 0; i < message.networkInfos.length; ++i)
      $root.mesos.v1.NetworkInfo.encode(message.networkInfos[i], writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.linuxInfo != null && $Object.hasOwnProperty.call(message, "linuxInfo"))
     $root.mesos.v1.LinuxInfo.encode(message.linuxInfo, writer.uint32(66).fork(), _depth + 1).ldelim();
    if (message.rlimitInfo != null && $Object.hasOwnProperty.call(message, "rlimitInfo"))
     $root.mesos.v1.RLimitInfo.encode(message.rlimitInfo, writer.uint32(74).fork(), _depth + 1).ldelim();
    if (message.ttyInfo != null && $Object.hasOwnProperty.call(message, "ttyInfo"))
     $root.mesos.v1.TTYInfo.encode(message.ttyInfo, writer.uint32(82).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   ContainerInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.ContainerInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.ContainerInfo.Type[value] !== $undefined)
        message.type = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       if (!(message.volumes && message.volumes.length))
        message.volumes = [];
       message.volumes.push($root.mesos.v1.Volume.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.docker = $root.mesos.v1.ContainerInfo.DockerInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.docker);
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.hostname = reader.string();
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.mesos = $root.mesos.v1.ContainerInfo.MesosInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.mesos);
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       if (!(message.networkInfos && message.networkInfos.length))
        message.networkInfos = [];
       message.networkInfos.push($root.mesos.v1.NetworkInfo.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 8: {
       if (wireType !== 2)
        break;
       message.linuxInfo = $root.mesos.v1.LinuxInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.linuxInfo);
       continue;
      }
     case 9: {
       if (wireType !== 2)
        break;
       message.rlimitInfo = $root.mesos.v1.RLimitInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.rlimitInfo);
       continue;
      }
     case 10: {
       if (wireType !== 2)
        break;
       message.ttyInfo = $root.mesos.v1.TTYInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.ttyInfo);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "type"))
     throw $util.ProtocolError("missing required 'type'", { instance: message });
    return message;
   };
   ContainerInfo.Type = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[1] = "DOCKER"] = 1;
    values[valuesById[2] = "MESOS"] = 2;
    return values;
   })();
   ContainerInfo.DockerInfo = (function() {
    const DockerInfo = function (properties) {
     this.portMappings = [];
     this.parameters = [];
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    DockerInfo.prototype.image = "";
    DockerInfo.prototype.network = null;
    DockerInfo.prototype.portMappings = $util.emptyArray;
    DockerInfo.prototype.privileged = null;
    DockerInfo.prototype.parameters = $util.emptyArray;
    DockerInfo.prototype.forcePullImage = null;
    DockerInfo.prototype.volumeDriver = null;
    DockerInfo.create = function(properties) {
     return new DockerInfo(properties);
    };
    DockerInfo.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(10).string(message.image);
     if (message.network != null && $Object.hasOwnProperty.call(message, "network"))
      writer.uint32(16).int32(message.network);
     if (message.portMappings != null && message.portMappings.length)
      for (let i = 0; i < message.portMappings.length; ++i)
       $root.mesos.v1.ContainerInfo.DockerInfo.PortMapping.encode(message.portMappings[i], writer.uint32(26).fork(), _depth + 1).ldelim();
     if (message.privileged != null && $Object.hasOwnProperty.call(message, "privileged"))
      writer.uint32(32).bool(message.privileged);
     if (message.parameters != null && message.parameters.length)
      for (let i = 0; i < message.parameters.length; ++i)
       $root.mesos.v1.Parameter.encode(message.parameters[i], writer.uint32(42).fork(), _depth + 1).ldelim();
     if (message.forcePullImage != null && $Object.hasOwnProperty.call(message, "forcePullImage"))
      writer.uint32(48).bool(message.forcePullImage);
     if (message.volumeDriver != null && $Object.hasOwnProperty.call(message, "volumeDriver"))
      writer.uint32(58).string(message.volumeDriver);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    DockerInfo.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.ContainerInfo.DockerInfo();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.image = reader.string();
        continue;
       }
      case 2: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.ContainerInfo.DockerInfo.Network[value] !== $undefined)
         message.network = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        if (!(message.portMappings && message.portMappings.length))
         message.portMappings = [];
        message.portMappings.push($root.mesos.v1.ContainerInfo.DockerInfo.PortMapping.decode(reader, reader.size(), $undefined, _depth + 1));
        continue;
       }
      case 4: {
        if (wireType !== 0)
         break;
        message.privileged = reader.bool();
        continue;
       }
      case 5: {
        if (wireType !== 2)
         break;
        if (!(message.parameters && message.parameters.length))
         message.parameters = [];
        message.parameters.push($root.mesos.v1.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
        continue;
       }
      case 6: {
        if (wireType !== 0)
         break;
        message.forcePullImage = reader.bool();
        continue;
       }
      case 7: {
        if (wireType !== 2)
         break;
        message.volumeDriver = reader.string();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "image"))
      throw $util.ProtocolError("missing required 'image'", { instance: message });
     return message;
    };
    DockerInfo.Network = (function() {
     const valuesById = $Object.create(null), values = $Object.create(valuesById);
     values[valuesById[1] = "HOST"] = 1;
     values[valuesById[2] = "BRIDGE"] = 2;
     values[valuesById[3] = "NONE"] = 3;
     values[valuesById[4] = "USER"] = 4;
     return values;
    })();
    DockerInfo.PortMapping = (function() {
     const PortMapping = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     PortMapping.prototype.hostPort = 0;
     PortMapping.prototype.containerPort = 0;
     PortMapping.prototype.protocol = null;
     PortMapping.create = function(properties) {
      return new PortMapping(properties);
     };
     PortMapping.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      writer.uint32(8).uint32(message.hostPort);
      writer.uint32(16).uint32(message.containerPort);
      if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
       writer.uint32(26).string(message.protocol);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     PortMapping.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.ContainerInfo.DockerInfo.PortMapping();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 0)
          break;
         message.hostPort = reader.uint32();
         continue;
        }
       case 2: {
         if (wireType !== 0)
          break;
         message.containerPort = reader.uint32();
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.protocol = reader.string();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "hostPort"))
       throw $util.ProtocolError("missing required 'hostPort'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "containerPort"))
       throw $util.ProtocolError("missing required 'containerPort'", { instance: message });
      return message;
     };
     return PortMapping;
    })();
    return DockerInfo;
   })();
   ContainerInfo.MesosInfo = (function() {
    const MesosInfo = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    MesosInfo.prototype.image = null;
    MesosInfo.create = function(properties) {
     return new MesosInfo(properties);
    };
    MesosInfo.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.image != null && $Object.hasOwnProperty.call(message, "image"))
      $root.mesos.v1.Image.encode(message.image, writer.uint32(10).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    MesosInfo.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.ContainerInfo.MesosInfo();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.image = $root.mesos.v1.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.image);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return MesosInfo;
   })();
   return ContainerInfo;
  })();
  v1.CgroupInfo = (function() {
   const CgroupInfo = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   CgroupInfo.prototype.netCls = null;
   CgroupInfo.create = function(properties) {
    return new CgroupInfo(properties);
   };
   CgroupInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.netCls != null && $Object.hasOwnProperty.call(message, "netCls"))
     $root.mesos.v1.CgroupInfo.NetCls.encode(message.netCls, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   CgroupInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.CgroupInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.netCls = $root.mesos.v1.CgroupInfo.NetCls.decode(reader, reader.size(), $undefined, _depth + 1, message.netCls);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   CgroupInfo.NetCls = (function() {
    const NetCls = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    NetCls.prototype.classid = null;
    NetCls.create = function(properties) {
     return new NetCls(properties);
    };
    NetCls.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.classid != null && $Object.hasOwnProperty.call(message, "classid"))
      writer.uint32(8).uint32(message.classid);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    NetCls.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.CgroupInfo.NetCls();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.classid = reader.uint32();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return NetCls;
   })();
   return CgroupInfo;
  })();
  v1.ContainerStatus = (function() {
   const ContainerStatus = function (properties) {
    this.networkInfos = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   ContainerStatus.prototype.networkInfos = $util.emptyArray;
   ContainerStatus.prototype.cgroupInfo = null;
   ContainerStatus.prototype.executorPid = null;
   ContainerStatus.prototype.containerId = null;
   ContainerStatus.create = function(properties) {
    return new ContainerStatus(properties);
   };
   ContainerStatus.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.networkInfos != null && message.networkInfos.length)
     for (let i = 0; i < message.networkInfos.length; ++i)
      $root.mesos.v1.NetworkInfo.encode(message.networkInfos[i], writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.cgroupInfo != null && $Object.hasOwnProperty.call(message, "cgroupInfo"))
     $root.mesos.v1.CgroupInfo.encode(message.cgroupInfo, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.executorPid != null && $Object.hasOwnProperty.call(message, "executorPid"))
     writer.uint32(24).uint32(message.executorPid);
    if (message.containerId != null && $Object.hasOwnProperty.call(message, "containerId"))
     $root.mesos.v1.ContainerID.encode(message.containerId, writer.uint32(34).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   ContainerStatus.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.ContainerStatus();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       if (!(message.networkInfos && message.networkInfos.length))
        message.networkInfos = [];
       message.networkInfos.push($root.mesos.v1.NetworkInfo.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.cgroupInfo = $root.mesos.v1.CgroupInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.cgroupInfo);
       continue;
      }
     case 3: {
       if (wireType !== 0)
        break;
       message.executorPid = reader.uint32();
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.containerId = $root.mesos.v1.ContainerID.decode(reader, reader.size(), $undefined, _depth + 1, message.containerId);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   return ContainerStatus;
  })();
  v1.Environment = (function() {
   const Environment = function (properties) {
    this.variables = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Environment.prototype.variables = $util.emptyArray;
   Environment.create = function(properties) {
    return new Environment(properties);
   };
   Environment.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.variables != null && message.variables.length)
     for (let i = 0; i < message.variables.length; ++i)
      $root.mesos.v1.Environment.Variable.encode(message.variables[i], writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Environment.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Environment();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       if (!(message.variables && message.variables.length))
        message.variables = [];
       message.variables.push($root.mesos.v1.Environment.Variable.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   Environment.Variable = (function() {
    const Variable = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Variable.prototype.name = "";
    Variable.prototype.value = null;
    Variable.prototype.type = null;
    Variable.prototype.secret = null;
    Variable.create = function(properties) {
     return new Variable(properties);
    };
    Variable.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(10).string(message.name);
     if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
      writer.uint32(18).string(message.value);
     if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
      writer.uint32(24).int32(message.type);
     if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
      $root.mesos.v1.Secret.encode(message.secret, writer.uint32(34).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Variable.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.Environment.Variable();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.name = reader.string();
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.value = reader.string();
        continue;
       }
      case 3: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.Environment.Variable.Type[value] !== $undefined)
         message.type = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      case 4: {
        if (wireType !== 2)
         break;
        message.secret = $root.mesos.v1.Secret.decode(reader, reader.size(), $undefined, _depth + 1, message.secret);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "name"))
      throw $util.ProtocolError("missing required 'name'", { instance: message });
     return message;
    };
    Variable.Type = (function() {
     const valuesById = $Object.create(null), values = $Object.create(valuesById);
     values[valuesById[0] = "UNKNOWN"] = 0;
     values[valuesById[1] = "VALUE"] = 1;
     values[valuesById[2] = "SECRET"] = 2;
     return values;
    })();
    return Variable;
   })();
   return Environment;
  })();
  v1.CommandInfo = (function() {
   const CommandInfo = function (properties) {
    this.uris = [];
    this["arguments"] = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   CommandInfo.prototype.uris = $util.emptyArray;
   CommandInfo.prototype.environment = null;
   CommandInfo.prototype.value = null;
   CommandInfo.prototype.user = null;
   CommandInfo.prototype.shell = null;
   CommandInfo.prototype["arguments"] = $util.emptyArray;
   CommandInfo.create = function(properties) {
    return new CommandInfo(properties);
   };
   CommandInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.uris != null && message.uris.length)
     for (let i = 0; i < message.uris.length; ++i)
      $root.mesos.v1.CommandInfo.URI.encode(message.uris[i], writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.environment != null && $Object.hasOwnProperty.call(message, "environment"))
     $root.mesos.v1.Environment.encode(message.environment, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
     writer.uint32(26).string(message.value);
    if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
     writer.uint32(42).string(message.user);
    if (message.shell != null && $Object.hasOwnProperty.call(message, "shell"))
     writer.uint32(48).bool(message.shell);
    if (message["arguments"] != null && message["arguments"].length)
     for (let i = 0; i < message["arguments"].length; ++i)
      writer.uint32(58).string(message["arguments"][i]);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   CommandInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.CommandInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       if (!(message.uris && message.uris.length))
        message.uris = [];
       message.uris.push($root.mesos.v1.CommandInfo.URI.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.environment = $root.mesos.v1.Environment.decode(reader, reader.size(), $undefined, _depth + 1, message.environment);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.value = reader.string();
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.user = reader.string();
       continue;
      }
     case 6: {
       if (wireType !== 0)
        break;
       message.shell = reader.bool();
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       if (!(message["arguments"] && message["arguments"].length))
        message["arguments"] = [];
       message["arguments"].push(reader.string());
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   CommandInfo.URI = (function() {
    const URI = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    URI.prototype.value = "";
    URI.prototype.executable = null;
    URI.prototype.extract = null;
    URI.prototype.cache = null;
    URI.prototype.outputFile = null;
    URI.create = function(properties) {
     return new URI(properties);
    };
    URI.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(10).string(message.value);
     if (message.executable != null && $Object.hasOwnProperty.call(message, "executable"))
      writer.uint32(16).bool(message.executable);
     if (message.extract != null && $Object.hasOwnProperty.call(message, "extract"))
      writer.uint32(24).bool(message.extract);
     if (message.cache != null && $Object.hasOwnProperty.call(message, "cache"))
      writer.uint32(32).bool(message.cache);
     if (message.outputFile != null && $Object.hasOwnProperty.call(message, "outputFile"))
      writer.uint32(42).string(message.outputFile);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    URI.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.CommandInfo.URI();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.value = reader.string();
        continue;
       }
      case 2: {
        if (wireType !== 0)
         break;
        message.executable = reader.bool();
        continue;
       }
      case 3: {
        if (wireType !== 0)
         break;
        message.extract = reader.bool();
        continue;
       }
      case 4: {
        if (wireType !== 0)
         break;
        message.cache = reader.bool();
        continue;
       }
      case 5: {
        if (wireType !== 2)
         break;
        message.outputFile = reader.string();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "value"))
      throw $util.ProtocolError("missing required 'value'", { instance: message });
     return message;
    };
    return URI;
   })();
   return CommandInfo;
  })();
  v1.Port = (function() {
   const Port = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Port.prototype.number = 0;
   Port.prototype.name = null;
   Port.prototype.protocol = null;
   Port.prototype.visibility = null;
   Port.prototype.labels = null;
   Port.create = function(properties) {
    return new Port(properties);
   };
   Port.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(8).uint32(message.number);
    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
     writer.uint32(18).string(message.name);
    if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
     writer.uint32(26).string(message.protocol);
    if (message.visibility != null && $Object.hasOwnProperty.call(message, "visibility"))
     writer.uint32(32).int32(message.visibility);
    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
     $root.mesos.v1.Labels.encode(message.labels, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Port.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Port();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       message.number = reader.uint32();
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.name = reader.string();
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.protocol = reader.string();
       continue;
      }
     case 4: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.DiscoveryInfo.Visibility[value] !== $undefined)
        message.visibility = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.labels = $root.mesos.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "number"))
     throw $util.ProtocolError("missing required 'number'", { instance: message });
    return message;
   };
   return Port;
  })();
  v1.Ports = (function() {
   const Ports = function (properties) {
    this.ports = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   Ports.prototype.ports = $util.emptyArray;
   Ports.create = function(properties) {
    return new Ports(properties);
   };
   Ports.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.ports != null && message.ports.length)
     for (let i = 0; i < message.ports.length; ++i)
      $root.mesos.v1.Port.encode(message.ports[i], writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   Ports.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.Ports();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       if (!(message.ports && message.ports.length))
        message.ports = [];
       message.ports.push($root.mesos.v1.Port.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   return Ports;
  })();
  v1.DiscoveryInfo = (function() {
   const DiscoveryInfo = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   DiscoveryInfo.prototype.visibility = 0;
   DiscoveryInfo.prototype.name = null;
   DiscoveryInfo.prototype.environment = null;
   DiscoveryInfo.prototype.location = null;
   DiscoveryInfo.prototype.version = null;
   DiscoveryInfo.prototype.ports = null;
   DiscoveryInfo.prototype.labels = null;
   DiscoveryInfo.create = function(properties) {
    return new DiscoveryInfo(properties);
   };
   DiscoveryInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(8).int32(message.visibility);
    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
     writer.uint32(18).string(message.name);
    if (message.environment != null && $Object.hasOwnProperty.call(message, "environment"))
     writer.uint32(26).string(message.environment);
    if (message.location != null && $Object.hasOwnProperty.call(message, "location"))
     writer.uint32(34).string(message.location);
    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
     writer.uint32(42).string(message.version);
    if (message.ports != null && $Object.hasOwnProperty.call(message, "ports"))
     $root.mesos.v1.Ports.encode(message.ports, writer.uint32(50).fork(), _depth + 1).ldelim();
    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
     $root.mesos.v1.Labels.encode(message.labels, writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   DiscoveryInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.DiscoveryInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.DiscoveryInfo.Visibility[value] !== $undefined)
        message.visibility = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.name = reader.string();
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.environment = reader.string();
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.location = reader.string();
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.version = reader.string();
       continue;
      }
     case 6: {
       if (wireType !== 2)
        break;
       message.ports = $root.mesos.v1.Ports.decode(reader, reader.size(), $undefined, _depth + 1, message.ports);
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       message.labels = $root.mesos.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "visibility"))
     throw $util.ProtocolError("missing required 'visibility'", { instance: message });
    return message;
   };
   DiscoveryInfo.Visibility = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "FRAMEWORK"] = 0;
    values[valuesById[1] = "CLUSTER"] = 1;
    values[valuesById[2] = "EXTERNAL"] = 2;
    return values;
   })();
   return DiscoveryInfo;
  })();
  v1.KillPolicy = (function() {
   const KillPolicy = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   KillPolicy.prototype.gracePeriod = null;
   KillPolicy.create = function(properties) {
    return new KillPolicy(properties);
   };
   KillPolicy.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.gracePeriod != null && $Object.hasOwnProperty.call(message, "gracePeriod"))
     $root.mesos.v1.DurationInfo.encode(message.gracePeriod, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   KillPolicy.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.KillPolicy();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.gracePeriod = $root.mesos.v1.DurationInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.gracePeriod);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   return KillPolicy;
  })();
  v1.CheckInfo = (function() {
   const CheckInfo = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   CheckInfo.prototype.type = null;
   CheckInfo.prototype.command = null;
   CheckInfo.prototype.http = null;
   CheckInfo.prototype.delaySeconds = null;
   CheckInfo.prototype.intervalSeconds = null;
   CheckInfo.prototype.timeoutSeconds = null;
   CheckInfo.prototype.tcp = null;
   CheckInfo.create = function(properties) {
    return new CheckInfo(properties);
   };
   CheckInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
     writer.uint32(8).int32(message.type);
    if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
     $root.mesos.v1.CheckInfo.Command.encode(message.command, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.http != null && $Object.hasOwnProperty.call(message, "http"))
     $root.mesos.v1.CheckInfo.Http.encode(message.http, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.delaySeconds != null && $Object.hasOwnProperty.call(message, "delaySeconds"))
     writer.uint32(33).double(message.delaySeconds);
    if (message.intervalSeconds != null && $Object.hasOwnProperty.call(message, "intervalSeconds"))
     writer.uint32(41).double(message.intervalSeconds);
    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds"))
     writer.uint32(49).double(message.timeoutSeconds);
    if (message.tcp != null && $Object.hasOwnProperty.call(message, "tcp"))
     $root.mesos.v1.CheckInfo.Tcp.encode(message.tcp, writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   CheckInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.CheckInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.CheckInfo.Type[value] !== $undefined)
        message.type = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.command = $root.mesos.v1.CheckInfo.Command.decode(reader, reader.size(), $undefined, _depth + 1, message.command);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.http = $root.mesos.v1.CheckInfo.Http.decode(reader, reader.size(), $undefined, _depth + 1, message.http);
       continue;
      }
     case 4: {
       if (wireType !== 1)
        break;
       message.delaySeconds = reader.double();
       continue;
      }
     case 5: {
       if (wireType !== 1)
        break;
       message.intervalSeconds = reader.double();
       continue;
      }
     case 6: {
       if (wireType !== 1)
        break;
       message.timeoutSeconds = reader.double();
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       message.tcp = $root.mesos.v1.CheckInfo.Tcp.decode(reader, reader.size(), $undefined, _depth + 1, message.tcp);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   CheckInfo.Type = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "UNKNOWN"] = 0;
    values[valuesById[1] = "COMMAND"] = 1;
    values[valuesById[2] = "HTTP"] = 2;
    values[valuesById[3] = "TCP"] = 3;
    return values;
   })();
   CheckInfo.Command = (function() {
    const Command = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Command.prototype.command = null;
    Command.create = function(properties) {
     return new Command(properties);
    };
    Command.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     $root.mesos.v1.CommandInfo.encode(message.command, writer.uint32(10).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Command.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.CheckInfo.Command();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.command = $root.mesos.v1.CommandInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.command);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "command"))
      throw $util.ProtocolError("missing required 'command'", { instance: message });
     return message;
    };
    return Command;
   })();
   CheckInfo.Http = (function() {
    const Http = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Http.prototype.port = 0;
    Http.prototype.path = null;
    Http.create = function(properties) {
     return new Http(properties);
    };
    Http.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(8).uint32(message.port);
     if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
      writer.uint32(18).string(message.path);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Http.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.CheckInfo.Http();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.port = reader.uint32();
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.path = reader.string();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "port"))
      throw $util.ProtocolError("missing required 'port'", { instance: message });
     return message;
    };
    return Http;
   })();
   CheckInfo.Tcp = (function() {
    const Tcp = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Tcp.prototype.port = 0;
    Tcp.create = function(properties) {
     return new Tcp(properties);
    };
    Tcp.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(8).uint32(message.port);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Tcp.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.CheckInfo.Tcp();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.port = reader.uint32();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "port"))
      throw $util.ProtocolError("missing required 'port'", { instance: message });
     return message;
    };
    return Tcp;
   })();
   return CheckInfo;
  })();
  v1.CheckStatusInfo = (function() {
   const CheckStatusInfo = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   CheckStatusInfo.prototype.type = null;
   CheckStatusInfo.prototype.command = null;
   CheckStatusInfo.prototype.http = null;
   CheckStatusInfo.prototype.tcp = null;
   CheckStatusInfo.create = function(properties) {
    return new CheckStatusInfo(properties);
   };
   CheckStatusInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
     writer.uint32(8).int32(message.type);
    if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
     $root.mesos.v1.CheckStatusInfo.Command.encode(message.command, writer.uint32(18).fork(), _depth + 1).ldelim();
    if (message.http != null && $Object.hasOwnProperty.call(message, "http"))
     $root.mesos.v1.CheckStatusInfo.Http.encode(message.http, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.tcp != null && $Object.hasOwnProperty.call(message, "tcp"))
     $root.mesos.v1.CheckStatusInfo.Tcp.encode(message.tcp, writer.uint32(34).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   CheckStatusInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.CheckStatusInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.CheckInfo.Type[value] !== $undefined)
        message.type = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.command = $root.mesos.v1.CheckStatusInfo.Command.decode(reader, reader.size(), $undefined, _depth + 1, message.command);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.http = $root.mesos.v1.CheckStatusInfo.Http.decode(reader, reader.size(), $undefined, _depth + 1, message.http);
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.tcp = $root.mesos.v1.CheckStatusInfo.Tcp.decode(reader, reader.size(), $undefined, _depth + 1, message.tcp);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   CheckStatusInfo.Command = (function() {
    const Command = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Command.prototype.exitCode = null;
    Command.create = function(properties) {
     return new Command(properties);
    };
    Command.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.exitCode != null && $Object.hasOwnProperty.call(message, "exitCode"))
      writer.uint32(8).int32(message.exitCode);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Command.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.CheckStatusInfo.Command();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.exitCode = reader.int32();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return Command;
   })();
   CheckStatusInfo.Http = (function() {
    const Http = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Http.prototype.statusCode = null;
    Http.create = function(properties) {
     return new Http(properties);
    };
    Http.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.statusCode != null && $Object.hasOwnProperty.call(message, "statusCode"))
      writer.uint32(8).uint32(message.statusCode);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Http.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.CheckStatusInfo.Http();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.statusCode = reader.uint32();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return Http;
   })();
   CheckStatusInfo.Tcp = (function() {
    const Tcp = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Tcp.prototype.succeeded = null;
    Tcp.create = function(properties) {
     return new Tcp(properties);
    };
    Tcp.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.succeeded != null && $Object.hasOwnProperty.call(message, "succeeded"))
      writer.uint32(8).bool(message.succeeded);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Tcp.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.CheckStatusInfo.Tcp();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.succeeded = reader.bool();
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    return Tcp;
   })();
   return CheckStatusInfo;
  })();
  v1.HealthCheck = (function() {
   const HealthCheck = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   HealthCheck.prototype.http = null;
   HealthCheck.prototype.delaySeconds = null;
   HealthCheck.prototype.intervalSeconds = null;
   HealthCheck.prototype.timeoutSeconds = null;
   HealthCheck.prototype.consecutiveFailures = null;
   HealthCheck.prototype.gracePeriodSeconds = null;
   HealthCheck.prototype.command = null;
   HealthCheck.prototype.type = null;
   HealthCheck.prototype.tcp = null;
   HealthCheck.create = function(properties) {
    return new HealthCheck(properties);
   };
   HealthCheck.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.http != null && $Object.hasOwnProperty.call(message, "http"))
     $root.mesos.v1.HealthCheck.HTTPCheckInfo.encode(message.http, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.delaySeconds != null && $Object.hasOwnProperty.call(message, "delaySeconds"))
     writer.uint32(17).double(message.delaySeconds);
    if (message.intervalSeconds != null && $Object.hasOwnProperty.call(message, "intervalSeconds"))
     writer.uint32(25).double(message.intervalSeconds);
    if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds"))
     writer.uint32(33).double(message.timeoutSeconds);
    if (message.consecutiveFailures != null && $Object.hasOwnProperty.call(message, "consecutiveFailures"))
     writer.uint32(40).uint32(message.consecutiveFailures);
    if (message.gracePeriodSeconds != null && $Object.hasOwnProperty.call(message, "gracePeriodSeconds"))
     writer.uint32(49).double(message.gracePeriodSeconds);
    if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
     $root.mesos.v1.CommandInfo.encode(message.command, writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
     writer.uint32(64).int32(message.type);
    if (message.tcp != null && $Object.hasOwnProperty.call(message, "tcp"))
     $root.mesos.v1.HealthCheck.TCPCheckInfo.encode(message.tcp, writer.uint32(74).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   HealthCheck.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.HealthCheck();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.http = $root.mesos.v1.HealthCheck.HTTPCheckInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.http);
       continue;
      }
     case 2: {
       if (wireType !== 1)
        break;
       message.delaySeconds = reader.double();
       continue;
      }
     case 3: {
       if (wireType !== 1)
        break;
       message.intervalSeconds = reader.double();
       continue;
      }
     case 4: {
       if (wireType !== 1)
        break;
       message.timeoutSeconds = reader.double();
       continue;
      }
     case 5: {
       if (wireType !== 0)
        break;
       message.consecutiveFailures = reader.uint32();
       continue;
      }
     case 6: {
       if (wireType !== 1)
        break;
       message.gracePeriodSeconds = reader.double();
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       message.command = $root.mesos.v1.CommandInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.command);
       continue;
      }
     case 8: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.HealthCheck.Type[value] !== $undefined)
        message.type = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 9: {
       if (wireType !== 2)
        break;
       message.tcp = $root.mesos.v1.HealthCheck.TCPCheckInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.tcp);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   HealthCheck.Type = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "UNKNOWN"] = 0;
    values[valuesById[1] = "COMMAND"] = 1;
    values[valuesById[2] = "HTTP"] = 2;
    values[valuesById[3] = "TCP"] = 3;
    return values;
   })();
   HealthCheck.HTTPCheckInfo = (function() {
    const HTTPCheckInfo = function (properties) {
     this.statuses = [];
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    HTTPCheckInfo.prototype.port = 0;
    HTTPCheckInfo.prototype.path = null;
    HTTPCheckInfo.prototype.scheme = null;
    HTTPCheckInfo.prototype.statuses = $util.emptyArray;
    HTTPCheckInfo.prototype.protocol = null;
    HTTPCheckInfo.create = function(properties) {
     return new HTTPCheckInfo(properties);
    };
    HTTPCheckInfo.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(8).uint32(message.port);
     if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
      writer.uint32(18).string(message.path);
     if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme"))
      writer.uint32(26).string(message.scheme);
     if (message.statuses != null && message.statuses.length)
      for (let i = 0; i < message.statuses.length; ++i)
       writer.uint32(32).uint32(message.statuses[i]);
     if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
      writer.uint32(40).int32(message.protocol);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    HTTPCheckInfo.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.HealthCheck.HTTPCheckInfo();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.port = reader.uint32();
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.path = reader.string();
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        message.scheme = reader.string();
        continue;
       }
      case 4: {
        if (wireType === 2) {
         if (!(message.statuses && message.statuses.length))
          message.statuses = [];
         reader.uint32s(message.statuses);
         continue;
        }
        if (wireType !== 0)
         break;
        if (!(message.statuses && message.statuses.length))
         message.statuses = [];
        message.statuses.push(reader.uint32());
        continue;
       }
      case 5: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.NetworkInfo.Protocol[value] !== $undefined)
         message.protocol = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "port"))
      throw $util.ProtocolError("missing required 'port'", { instance: message });
     return message;
    };
    return HTTPCheckInfo;
   })();
   HealthCheck.TCPCheckInfo = (function() {
    const TCPCheckInfo = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    TCPCheckInfo.prototype.port = 0;
    TCPCheckInfo.prototype.protocol = null;
    TCPCheckInfo.create = function(properties) {
     return new TCPCheckInfo(properties);
    };
    TCPCheckInfo.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     writer.uint32(8).uint32(message.port);
     if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
      writer.uint32(16).int32(message.protocol);
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    TCPCheckInfo.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.HealthCheck.TCPCheckInfo();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        message.port = reader.uint32();
        continue;
       }
      case 2: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.NetworkInfo.Protocol[value] !== $undefined)
         message.protocol = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     if (!$Object.hasOwnProperty.call(message, "port"))
      throw $util.ProtocolError("missing required 'port'", { instance: message });
     return message;
    };
    return TCPCheckInfo;
   })();
   return HealthCheck;
  })();
  v1.ExecutorInfo = (function() {
   const ExecutorInfo = function (properties) {
    this.resources = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   ExecutorInfo.prototype.executorId = null;
   ExecutorInfo.prototype.data = null;
   ExecutorInfo.prototype.resources = $util.emptyArray;
   ExecutorInfo.prototype.command = null;
   ExecutorInfo.prototype.frameworkId = null;
   ExecutorInfo.prototype.name = null;
   ExecutorInfo.prototype.source = null;
   ExecutorInfo.prototype.container = null;
   ExecutorInfo.prototype.discovery = null;
   ExecutorInfo.prototype.shutdownGracePeriod = null;
   ExecutorInfo.prototype.labels = null;
   ExecutorInfo.prototype.type = null;
   ExecutorInfo.create = function(properties) {
    return new ExecutorInfo(properties);
   };
   ExecutorInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    $root.mesos.v1.ExecutorID.encode(message.executorId, writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
     writer.uint32(34).bytes(message.data);
    if (message.resources != null && message.resources.length)
     for (let i = 0; i < message.resources.length; ++i)
      $root.mesos.v1.Resource.encode(message.resources[i], writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
     $root.mesos.v1.CommandInfo.encode(message.command, writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.frameworkId != null && $Object.hasOwnProperty.call(message, "frameworkId"))
     $root.mesos.v1.FrameworkID.encode(message.frameworkId, writer.uint32(66).fork(), _depth + 1).ldelim();
    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
     writer.uint32(74).string(message.name);
    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
     writer.uint32(82).string(message.source);
    if (message.container != null && $Object.hasOwnProperty.call(message, "container"))
     $root.mesos.v1.ContainerInfo.encode(message.container, writer.uint32(90).fork(), _depth + 1).ldelim();
    if (message.discovery != null && $Object.hasOwnProperty.call(message, "discovery"))
     $root.mesos.v1.DiscoveryInfo.encode(message.discovery, writer.uint32(98).fork(), _depth + 1).ldelim();
    if (message.shutdownGracePeriod != null && $Object.hasOwnProperty.call(message, "shutdownGracePeriod"))
     $root.mesos.v1.DurationInfo.encode(message.shutdownGracePeriod, writer.uint32(106).fork(), _depth + 1).ldelim();
    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
     $root.mesos.v1.Labels.encode(message.labels, writer.uint32(114).fork(), _depth + 1).ldelim();
    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
     writer.uint32(120).int32(message.type);
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   ExecutorInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.ExecutorInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.executorId = $root.mesos.v1.ExecutorID.decode(reader, reader.size(), $undefined, _depth + 1, message.executorId);
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.data = reader.bytes();
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       if (!(message.resources && message.resources.length))
        message.resources = [];
       message.resources.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       message.command = $root.mesos.v1.CommandInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.command);
       continue;
      }
     case 8: {
       if (wireType !== 2)
        break;
       message.frameworkId = $root.mesos.v1.FrameworkID.decode(reader, reader.size(), $undefined, _depth + 1, message.frameworkId);
       continue;
      }
     case 9: {
       if (wireType !== 2)
        break;
       message.name = reader.string();
       continue;
      }
     case 10: {
       if (wireType !== 2)
        break;
       message.source = reader.string();
       continue;
      }
     case 11: {
       if (wireType !== 2)
        break;
       message.container = $root.mesos.v1.ContainerInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.container);
       continue;
      }
     case 12: {
       if (wireType !== 2)
        break;
       message.discovery = $root.mesos.v1.DiscoveryInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.discovery);
       continue;
      }
     case 13: {
       if (wireType !== 2)
        break;
       message.shutdownGracePeriod = $root.mesos.v1.DurationInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.shutdownGracePeriod);
       continue;
      }
     case 14: {
       if (wireType !== 2)
        break;
       message.labels = $root.mesos.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
       continue;
      }
     case 15: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.ExecutorInfo.Type[value] !== $undefined)
        message.type = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "executorId"))
     throw $util.ProtocolError("missing required 'executorId'", { instance: message });
    return message;
   };
   ExecutorInfo.Type = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "UNKNOWN"] = 0;
    values[valuesById[1] = "DEFAULT"] = 1;
    values[valuesById[2] = "CUSTOM"] = 2;
    return values;
   })();
   return ExecutorInfo;
  })();
  v1.TaskInfo = (function() {
   const TaskInfo = function (properties) {
    this.resources = [];
    this.limits = {};
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   TaskInfo.prototype.name = "";
   TaskInfo.prototype.taskId = null;
   TaskInfo.prototype.agentId = null;
   TaskInfo.prototype.resources = $util.emptyArray;
   TaskInfo.prototype.executor = null;
   TaskInfo.prototype.data = null;
   TaskInfo.prototype.command = null;
   TaskInfo.prototype.healthCheck = null;
   TaskInfo.prototype.container = null;
   TaskInfo.prototype.labels = null;
   TaskInfo.prototype.discovery = null;
   TaskInfo.prototype.killPolicy = null;
   TaskInfo.prototype.check = null;
   TaskInfo.prototype.maxCompletionTime = null;
   TaskInfo.prototype.limits = $util.emptyObject;
   TaskInfo.create = function(properties) {
    return new TaskInfo(properties);
   };
   TaskInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    writer.uint32(10).string(message.name);
    $root.mesos.v1.TaskID.encode(message.taskId, writer.uint32(18).fork(), _depth + 1).ldelim();
    $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(26).fork(), _depth + 1).ldelim();
    if (message.resources != null && message.resources.length)
     for (let i = 0; i < message.resources.length; ++i)
      $root.mesos.v1.Resource.encode(message.resources[i], writer.uint32(34).fork(), _depth + 1).ldelim();
    if (message.executor != null && $Object.hasOwnProperty.call(message, "executor"))
     $root.mesos.v1.ExecutorInfo.encode(message.executor, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
     writer.uint32(50).bytes(message.data);
    if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
     $root.mesos.v1.CommandInfo.encode(message.command, writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.healthCheck != null && $Object.hasOwnProperty.call(message, "healthCheck"))
     $root.mesos.v1.HealthCheck.encode(message.healthCheck, writer.uint32(66).fork(), _depth + 1).ldelim();
    if (message.container != null && $Object.hasOwnProperty.call(message, "container"))
     $root.mesos.v1.ContainerInfo.encode(message.container, writer.uint32(74).fork(), _depth + 1).ldelim();
    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
     $root.mesos.v1.Labels.encode(message.labels, writer.uint32(82).fork(), _depth + 1).ldelim();
    if (message.discovery != null && $Object.hasOwnProperty.call(message, "discovery"))
     $root.mesos.v1.DiscoveryInfo.encode(message.discovery, writer.uint32(90).fork(), _depth + 1).ldelim();
    if (message.killPolicy != null && $Object.hasOwnProperty.call(message, "killPolicy"))
     $root.mesos.v1.KillPolicy.encode(message.killPolicy, writer.uint32(98).fork(), _depth + 1).ldelim();
    if (message.check != null && $Object.hasOwnProperty.call(message, "check"))
     $root.mesos.v1.CheckInfo.encode(message.check, writer.uint32(106).fork(), _depth + 1).ldelim();
    if (message.maxCompletionTime != null && $Object.hasOwnProperty.call(message, "maxCompletionTime"))
     $root.mesos.v1.DurationInfo.encode(message.maxCompletionTime, writer.uint32(114).fork(), _depth + 1).ldelim();
    if (message.limits != null && $Object.hasOwnProperty.call(message, "limits"))
     for (let keys = $Object.keys(message.limits), i = 0; i < keys.length; ++i) {
      writer.uint32(122).fork().uint32(10).string(keys[i]);
      $root.mesos.v1.Value.Scalar.encode(message.limits[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
     }
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   TaskInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, key, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.TaskInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.name = reader.string();
       continue;
      }
     case 2: {
       if (wireType !== 2)
        break;
       message.taskId = $root.mesos.v1.TaskID.decode(reader, reader.size(), $undefined, _depth + 1, message.taskId);
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       if (!(message.resources && message.resources.length))
        message.resources = [];
       message.resources.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.executor = $root.mesos.v1.ExecutorInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.executor);
       continue;
      }
     case 6: {
       if (wireType !== 2)
        break;
       message.data = reader.bytes();
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       message.command = $root.mesos.v1.CommandInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.command);
       continue;
      }
     case 8: {
       if (wireType !== 2)
        break;
       message.healthCheck = $root.mesos.v1.HealthCheck.decode(reader, reader.size(), $undefined, _depth + 1, message.healthCheck);
       continue;
      }
     case 9: {
       if (wireType !== 2)
        break;
       message.container = $root.mesos.v1.ContainerInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.container);
       continue;
      }
     case 10: {
       if (wireType !== 2)
        break;
       message.labels = $root.mesos.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
       continue;
      }
     case 11: {
       if (wireType !== 2)
        break;
       message.discovery = $root.mesos.v1.DiscoveryInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.discovery);
       continue;
      }
     case 12: {
       if (wireType !== 2)
        break;
       message.killPolicy = $root.mesos.v1.KillPolicy.decode(reader, reader.size(), $undefined, _depth + 1, message.killPolicy);
       continue;
      }
     case 13: {
       if (wireType !== 2)
        break;
       message.check = $root.mesos.v1.CheckInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.check);
       continue;
      }
     case 14: {
       if (wireType !== 2)
        break;
       message.maxCompletionTime = $root.mesos.v1.DurationInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.maxCompletionTime);
       continue;
      }
     case 15: {
       if (wireType !== 2)
        break;
       if (message.limits === $util.emptyObject)
        message.limits = {};
       let end2 = reader.size() + reader.pos;
       if (end2 > reader.len)
        throw $RangeError("index out of range");
       reader.len = end2;
       key = "";
       value = null;
       while (reader.pos < end2) {
        let tag2 = reader.tag();
        wireType = tag2 & 7;
        switch (tag2 >>>= 3) {
        case 1:
         if (wireType !== 2)
          break;
         key = reader.string();
         continue;
        case 2:
         if (wireType !== 2)
          break;
         value = $root.mesos.v1.Value.Scalar.decode(reader, reader.size(), $undefined, _depth + 1, value);
         continue;
        }
        reader.skipType(wireType, _depth, tag2);
       }
       if (reader.pos !== end2)
        throw $RangeError("index out of range");
       reader.len = end;
       if (key === "__proto__")
        $util.makeProp(message.limits, key);
       message.limits[key] = value || new $root.mesos.v1.Value.Scalar();
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "name"))
     throw $util.ProtocolError("missing required 'name'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "taskId"))
     throw $util.ProtocolError("missing required 'taskId'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "agentId"))
     throw $util.ProtocolError("missing required 'agentId'", { instance: message });
    return message;
   };
   return TaskInfo;
  })();
  v1.TaskGroupInfo = (function() {
   const TaskGroupInfo = function (properties) {
    this.tasks = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   TaskGroupInfo.prototype.tasks = $util.emptyArray;
   TaskGroupInfo.create = function(properties) {
    return new TaskGroupInfo(properties);
   };
   TaskGroupInfo.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.tasks != null && message.tasks.length)
     for (let i = 0; i < message.tasks.length; ++i)
      $root.mesos.v1.TaskInfo.encode(message.tasks[i], writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   TaskGroupInfo.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.TaskGroupInfo();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       if (!(message.tasks && message.tasks.length))
        message.tasks = [];
       message.tasks.push($root.mesos.v1.TaskInfo.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   return TaskGroupInfo;
  })();
  v1.TaskState = (function() {
   const valuesById = $Object.create(null), values = $Object.create(valuesById);
   values[valuesById[0] = "TASK_STARTING"] = 0;
   values[valuesById[1] = "TASK_RUNNING"] = 1;
   values[valuesById[2] = "TASK_FINISHED"] = 2;
   values[valuesById[3] = "TASK_FAILED"] = 3;
   values[valuesById[4] = "TASK_KILLED"] = 4;
   values[valuesById[5] = "TASK_LOST"] = 5;
   values[valuesById[6] = "TASK_STAGING"] = 6;
   values[valuesById[7] = "TASK_ERROR"] = 7;
   values[valuesById[8] = "TASK_KILLING"] = 8;
   values[valuesById[9] = "TASK_DROPPED"] = 9;
   values[valuesById[10] = "TASK_UNREACHABLE"] = 10;
   values[valuesById[11] = "TASK_GONE"] = 11;
   values[valuesById[12] = "TASK_GONE_BY_OPERATOR"] = 12;
   values[valuesById[13] = "TASK_UNKNOWN"] = 13;
   return values;
  })();
  v1.TaskResourceLimitation = (function() {
   const TaskResourceLimitation = function (properties) {
    this.resources = [];
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   TaskResourceLimitation.prototype.resources = $util.emptyArray;
   TaskResourceLimitation.create = function(properties) {
    return new TaskResourceLimitation(properties);
   };
   TaskResourceLimitation.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    if (message.resources != null && message.resources.length)
     for (let i = 0; i < message.resources.length; ++i)
      $root.mesos.v1.Resource.encode(message.resources[i], writer.uint32(10).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   TaskResourceLimitation.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.TaskResourceLimitation();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       if (!(message.resources && message.resources.length))
        message.resources = [];
       message.resources.push($root.mesos.v1.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    return message;
   };
   return TaskResourceLimitation;
  })();
  v1.TaskStatus = (function() {
   const TaskStatus = function (properties) {
    if (properties)
     for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
      if (properties[keys[i]] != null && keys[i] !== "__proto__")
       this[keys[i]] = properties[keys[i]];
   };
   TaskStatus.prototype.taskId = null;
   TaskStatus.prototype.state = 0;
   TaskStatus.prototype.data = null;
   TaskStatus.prototype.message = null;
   TaskStatus.prototype.agentId = null;
   TaskStatus.prototype.timestamp = null;
   TaskStatus.prototype.executorId = null;
   TaskStatus.prototype.healthy = null;
   TaskStatus.prototype.source = null;
   TaskStatus.prototype.reason = null;
   TaskStatus.prototype.uuid = null;
   TaskStatus.prototype.labels = null;
   TaskStatus.prototype.containerStatus = null;
   TaskStatus.prototype.unreachableTime = null;
   TaskStatus.prototype.checkStatus = null;
   TaskStatus.prototype.limitation = null;
   TaskStatus.create = function(properties) {
    return new TaskStatus(properties);
   };
   TaskStatus.encode = function (message, writer, _depth) {
    if (!writer)
     writer = $Writer.create();
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $util.recursionLimit)
     throw $Error("max depth exceeded");
    $root.mesos.v1.TaskID.encode(message.taskId, writer.uint32(10).fork(), _depth + 1).ldelim();
    writer.uint32(16).int32(message.state);
    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
     writer.uint32(26).bytes(message.data);
    if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
     writer.uint32(34).string(message.message);
    if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
     $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(42).fork(), _depth + 1).ldelim();
    if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
     writer.uint32(49).double(message.timestamp);
    if (message.executorId != null && $Object.hasOwnProperty.call(message, "executorId"))
     $root.mesos.v1.ExecutorID.encode(message.executorId, writer.uint32(58).fork(), _depth + 1).ldelim();
    if (message.healthy != null && $Object.hasOwnProperty.call(message, "healthy"))
     writer.uint32(64).bool(message.healthy);
    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
     writer.uint32(72).int32(message.source);
    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
     writer.uint32(80).int32(message.reason);
    if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid"))
     writer.uint32(90).bytes(message.uuid);
    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
     $root.mesos.v1.Labels.encode(message.labels, writer.uint32(98).fork(), _depth + 1).ldelim();
    if (message.containerStatus != null && $Object.hasOwnProperty.call(message, "containerStatus"))
     $root.mesos.v1.ContainerStatus.encode(message.containerStatus, writer.uint32(106).fork(), _depth + 1).ldelim();
    if (message.unreachableTime != null && $Object.hasOwnProperty.call(message, "unreachableTime"))
     $root.mesos.v1.TimeInfo.encode(message.unreachableTime, writer.uint32(114).fork(), _depth + 1).ldelim();
    if (message.checkStatus != null && $Object.hasOwnProperty.call(message, "checkStatus"))
     $root.mesos.v1.CheckStatusInfo.encode(message.checkStatus, writer.uint32(122).fork(), _depth + 1).ldelim();
    if (message.limitation != null && $Object.hasOwnProperty.call(message, "limitation"))
     $root.mesos.v1.TaskResourceLimitation.encode(message.limitation, writer.uint32(130).fork(), _depth + 1).ldelim();
    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
     for (let i = 0; i < message.$unknowns.length; ++i)
      writer.raw(message.$unknowns[i]);
    return writer;
   };
   TaskStatus.decode = function (reader, length, _end, _depth, _target) {
    if (!(reader instanceof $Reader))
     reader = $Reader.create(reader);
    if (_depth === $undefined)
     _depth = 0;
    if (_depth > $Reader.recursionLimit)
     throw $Error("max depth exceeded");
    let end, message, value;
    if (length === $undefined)
     end = reader.len;
    else {
     end = reader.pos + length;
     if (end > reader.len)
      throw $RangeError("index out of range");
     length = reader.len;
     reader.len = end;
    }
    message = _target || new $root.mesos.v1.TaskStatus();
    while (reader.pos < end) {
     let start = reader.pos;
     let tag = reader.tag();
     if (tag === _end) {
      _end = $undefined;
      break;
     }
     let wireType = tag & 7;
     switch (tag >>>= 3) {
     case 1: {
       if (wireType !== 2)
        break;
       message.taskId = $root.mesos.v1.TaskID.decode(reader, reader.size(), $undefined, _depth + 1, message.taskId);
       continue;
      }
     case 2: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.TaskState[value] !== $undefined)
        message.state = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 3: {
       if (wireType !== 2)
        break;
       message.data = reader.bytes();
       continue;
      }
     case 4: {
       if (wireType !== 2)
        break;
       message.message = reader.string();
       continue;
      }
     case 5: {
       if (wireType !== 2)
        break;
       message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
       continue;
      }
     case 6: {
       if (wireType !== 1)
        break;
       message.timestamp = reader.double();
       continue;
      }
     case 7: {
       if (wireType !== 2)
        break;
       message.executorId = $root.mesos.v1.ExecutorID.decode(reader, reader.size(), $undefined, _depth + 1, message.executorId);
       continue;
      }
     case 8: {
       if (wireType !== 0)
        break;
       message.healthy = reader.bool();
       continue;
      }
     case 9: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.TaskStatus.Source[value] !== $undefined)
        message.source = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 10: {
       if (wireType !== 0)
        break;
       value = reader.int32();
       if ($root.mesos.v1.TaskStatus.Reason[value] !== $undefined)
        message.reason = value;
       else if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
       continue;
      }
     case 11: {
       if (wireType !== 2)
        break;
       message.uuid = reader.bytes();
       continue;
      }
     case 12: {
       if (wireType !== 2)
        break;
       message.labels = $root.mesos.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
       continue;
      }
     case 13: {
       if (wireType !== 2)
        break;
       message.containerStatus = $root.mesos.v1.ContainerStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.containerStatus);
       continue;
      }
     case 14: {
       if (wireType !== 2)
        break;
       message.unreachableTime = $root.mesos.v1.TimeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.unreachableTime);
       continue;
      }
     case 15: {
       if (wireType !== 2)
        break;
       message.checkStatus = $root.mesos.v1.CheckStatusInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.checkStatus);
       continue;
      }
     case 16: {
       if (wireType !== 2)
        break;
       message.limitation = $root.mesos.v1.TaskResourceLimitation.decode(reader, reader.size(), $undefined, _depth + 1, message.limitation);
       continue;
      }
     }
     reader.skipType(wireType, _depth, tag);
     if (!reader.discardUnknown) {
      $util.makeProp(message, "$unknowns", false);
      (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
     }
    }
    if (length !== $undefined) {
     if (reader.pos !== end)
      throw $RangeError("index out of range");
     reader.len = length;
    }
    if (_end !== $undefined)
     throw $Error("missing end group");
    if (!$Object.hasOwnProperty.call(message, "taskId"))
     throw $util.ProtocolError("missing required 'taskId'", { instance: message });
    if (!$Object.hasOwnProperty.call(message, "state"))
     throw $util.ProtocolError("missing required 'state'", { instance: message });
    return message;
   };
   TaskStatus.Source = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "SOURCE_MASTER"] = 0;
    values[valuesById[1] = "SOURCE_AGENT"] = 1;
    values[valuesById[2] = "SOURCE_EXECUTOR"] = 2;
    return values;
   })();
   TaskStatus.Reason = (function() {
    const valuesById = $Object.create(null), values = $Object.create(valuesById);
    values[valuesById[0] = "REASON_COMMAND_EXECUTOR_FAILED"] = 0;
    values[valuesById[1] = "REASON_EXECUTOR_TERMINATED"] = 1;
    values[valuesById[2] = "REASON_EXECUTOR_UNREGISTERED"] = 2;
    values[valuesById[3] = "REASON_FRAMEWORK_REMOVED"] = 3;
    values[valuesById[4] = "REASON_GC_ERROR"] = 4;
    values[valuesById[5] = "REASON_INVALID_FRAMEWORKID"] = 5;
    values[valuesById[6] = "REASON_INVALID_OFFERS"] = 6;
    values[valuesById[7] = "REASON_MASTER_DISCONNECTED"] = 7;
    values[valuesById[8] = "REASON_CONTAINER_LIMITATION_MEMORY"] = 8;
    values[valuesById[9] = "REASON_RECONCILIATION"] = 9;
    values[valuesById[10] = "REASON_AGENT_DISCONNECTED"] = 10;
    values[valuesById[11] = "REASON_AGENT_REMOVED"] = 11;
    values[valuesById[12] = "REASON_AGENT_RESTARTED"] = 12;
    values[valuesById[13] = "REASON_AGENT_UNKNOWN"] = 13;
    values[valuesById[14] = "REASON_TASK_INVALID"] = 14;
    values[valuesById[15] = "REASON_TASK_UNAUTHORIZED"] = 15;
    values[valuesById[16] = "REASON_TASK_UNKNOWN"] = 16;
    values[valuesById[17] = "REASON_CONTAINER_PREEMPTED"] = 17;
    values[valuesById[18] = "REASON_RESOURCES_UNKNOWN"] = 18;
    values[valuesById[19] = "REASON_CONTAINER_LIMITATION"] = 19;
    values[valuesById[20] = "REASON_CONTAINER_LIMITATION_DISK"] = 20;
    values[valuesById[21] = "REASON_CONTAINER_LAUNCH_FAILED"] = 21;
    values[valuesById[22] = "REASON_CONTAINER_UPDATE_FAILED"] = 22;
    values[valuesById[23] = "REASON_EXECUTOR_REGISTRATION_TIMEOUT"] = 23;
    values[valuesById[24] = "REASON_EXECUTOR_REREGISTRATION_TIMEOUT"] = 24;
    values[valuesById[25] = "REASON_TASK_GROUP_INVALID"] = 25;
    values[valuesById[26] = "REASON_TASK_GROUP_UNAUTHORIZED"] = 26;
    values[valuesById[27] = "REASON_IO_SWITCHBOARD_EXITED"] = 27;
    values[valuesById[28] = "REASON_TASK_CHECK_STATUS_UPDATED"] = 28;
    values[valuesById[29] = "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED"] = 29;
    values[valuesById[30] = "REASON_TASK_KILLED_DURING_LAUNCH"] = 30;
    values[valuesById[31] = "REASON_AGENT_REMOVED_BY_OPERATOR"] = 31;
    values[valuesById[32] = "REASON_AGENT_REREGISTERED"] = 32;
    values[valuesById[33] = "REASON_MAX_COMPLETION_TIME_REACHED"] = 33;
    values[valuesById[34] = "REASON_AGENT_DRAINING"] = 34;
    return values;
   })();
   return TaskStatus;
  })();
  v1.scheduler = (function() {
   const scheduler = {};
   scheduler.Call = (function() {
    const Call = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Call.prototype.frameworkId = null;
    Call.prototype.type = null;
    Call.prototype.subscribe = null;
    Call.prototype.accept = null;
    Call.prototype.decline = null;
    Call.prototype.kill = null;
    Call.prototype.shutdown = null;
    Call.prototype.acknowledge = null;
    Call.prototype.reconcile = null;
    Call.prototype.message = null;
    Call.prototype.request = null;
    Call.prototype.acceptInverseOffers = null;
    Call.prototype.declineInverseOffers = null;
    Call.prototype.revive = null;
    Call.prototype.suppress = null;
    Call.prototype.acknowledgeOperationStatus = null;
    Call.prototype.reconcileOperations = null;
    Call.prototype.updateFramework = null;
    Call.create = function(properties) {
     return new Call(properties);
    };
    Call.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.frameworkId != null && $Object.hasOwnProperty.call(message, "frameworkId"))
      $root.mesos.v1.FrameworkID.encode(message.frameworkId, writer.uint32(10).fork(), _depth + 1).ldelim();
     if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
      writer.uint32(16).int32(message.type);
     if (message.subscribe != null && $Object.hasOwnProperty.call(message, "subscribe"))
      $root.mesos.v1.scheduler.Call.Subscribe.encode(message.subscribe, writer.uint32(26).fork(), _depth + 1).ldelim();
     if (message.accept != null && $Object.hasOwnProperty.call(message, "accept"))
      $root.mesos.v1.scheduler.Call.Accept.encode(message.accept, writer.uint32(34).fork(), _depth + 1).ldelim();
     if (message.decline != null && $Object.hasOwnProperty.call(message, "decline"))
      $root.mesos.v1.scheduler.Call.Decline.encode(message.decline, writer.uint32(42).fork(), _depth + 1).ldelim();
     if (message.kill != null && $Object.hasOwnProperty.call(message, "kill"))
      $root.mesos.v1.scheduler.Call.Kill.encode(message.kill, writer.uint32(50).fork(), _depth + 1).ldelim();
     if (message.shutdown != null && $Object.hasOwnProperty.call(message, "shutdown"))
      $root.mesos.v1.scheduler.Call.Shutdown.encode(message.shutdown, writer.uint32(58).fork(), _depth + 1).ldelim();
     if (message.acknowledge != null && $Object.hasOwnProperty.call(message, "acknowledge"))
      $root.mesos.v1.scheduler.Call.Acknowledge.encode(message.acknowledge, writer.uint32(66).fork(), _depth + 1).ldelim();
     if (message.reconcile != null && $Object.hasOwnProperty.call(message, "reconcile"))
      $root.mesos.v1.scheduler.Call.Reconcile.encode(message.reconcile, writer.uint32(74).fork(), _depth + 1).ldelim();
     if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
      $root.mesos.v1.scheduler.Call.Message.encode(message.message, writer.uint32(82).fork(), _depth + 1).ldelim();
     if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
      $root.mesos.v1.scheduler.Call.Request.encode(message.request, writer.uint32(90).fork(), _depth + 1).ldelim();
     if (message.acceptInverseOffers != null && $Object.hasOwnProperty.call(message, "acceptInverseOffers"))
      $root.mesos.v1.scheduler.Call.AcceptInverseOffers.encode(message.acceptInverseOffers, writer.uint32(106).fork(), _depth + 1).ldelim();
     if (message.declineInverseOffers != null && $Object.hasOwnProperty.call(message, "declineInverseOffers"))
      $root.mesos.v1.scheduler.Call.DeclineInverseOffers.encode(message.declineInverseOffers, writer.uint32(114).fork(), _depth + 1).ldelim();
     if (message.revive != null && $Object.hasOwnProperty.call(message, "revive"))
      $root.mesos.v1.scheduler.Call.Revive.encode(message.revive, writer.uint32(122).fork(), _depth + 1).ldelim();
     if (message.suppress != null && $Object.hasOwnProperty.call(message, "suppress"))
      $root.mesos.v1.scheduler.Call.Suppress.encode(message.suppress, writer.uint32(130).fork(), _depth + 1).ldelim();
     if (message.acknowledgeOperationStatus != null && $Object.hasOwnProperty.call(message, "acknowledgeOperationStatus"))
      $root.mesos.v1.scheduler.Call.AcknowledgeOperationStatus.encode(message.acknowledgeOperationStatus, writer.uint32(138).fork(), _depth + 1).ldelim();
     if (message.reconcileOperations != null && $Object.hasOwnProperty.call(message, "reconcileOperations"))
      $root.mesos.v1.scheduler.Call.ReconcileOperations.encode(message.reconcileOperations, writer.uint32(146).fork(), _depth + 1).ldelim();
     if (message.updateFramework != null && $Object.hasOwnProperty.call(message, "updateFramework"))
      $root.mesos.v1.scheduler.Call.UpdateFramework.encode(message.updateFramework, writer.uint32(154).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Call.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.scheduler.Call();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 2)
         break;
        message.frameworkId = $root.mesos.v1.FrameworkID.decode(reader, reader.size(), $undefined, _depth + 1, message.frameworkId);
        continue;
       }
      case 2: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.scheduler.Call.Type[value] !== $undefined)
         message.type = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        message.subscribe = $root.mesos.v1.scheduler.Call.Subscribe.decode(reader, reader.size(), $undefined, _depth + 1, message.subscribe);
        continue;
       }
      case 4: {
        if (wireType !== 2)
         break;
        message.accept = $root.mesos.v1.scheduler.Call.Accept.decode(reader, reader.size(), $undefined, _depth + 1, message.accept);
        continue;
       }
      case 5: {
        if (wireType !== 2)
         break;
        message.decline = $root.mesos.v1.scheduler.Call.Decline.decode(reader, reader.size(), $undefined, _depth + 1, message.decline);
        continue;
       }
      case 6: {
        if (wireType !== 2)
         break;
        message.kill = $root.mesos.v1.scheduler.Call.Kill.decode(reader, reader.size(), $undefined, _depth + 1, message.kill);
        continue;
       }
      case 7: {
        if (wireType !== 2)
         break;
        message.shutdown = $root.mesos.v1.scheduler.Call.Shutdown.decode(reader, reader.size(), $undefined, _depth + 1, message.shutdown);
        continue;
       }
      case 8: {
        if (wireType !== 2)
         break;
        message.acknowledge = $root.mesos.v1.scheduler.Call.Acknowledge.decode(reader, reader.size(), $undefined, _depth + 1, message.acknowledge);
        continue;
       }
      case 9: {
        if (wireType !== 2)
         break;
        message.reconcile = $root.mesos.v1.scheduler.Call.Reconcile.decode(reader, reader.size(), $undefined, _depth + 1, message.reconcile);
        continue;
       }
      case 10: {
        if (wireType !== 2)
         break;
        message.message = $root.mesos.v1.scheduler.Call.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
        continue;
       }
      case 11: {
        if (wireType !== 2)
         break;
        message.request = $root.mesos.v1.scheduler.Call.Request.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
        continue;
       }
      case 13: {
        if (wireType !== 2)
         break;
        message.acceptInverseOffers = $root.mesos.v1.scheduler.Call.AcceptInverseOffers.decode(reader, reader.size(), $undefined, _depth + 1, message.acceptInverseOffers);
        continue;
       }
      case 14: {
        if (wireType !== 2)
         break;
        message.declineInverseOffers = $root.mesos.v1.scheduler.Call.DeclineInverseOffers.decode(reader, reader.size(), $undefined, _depth + 1, message.declineInverseOffers);
        continue;
       }
      case 15: {
        if (wireType !== 2)
         break;
        message.revive = $root.mesos.v1.scheduler.Call.Revive.decode(reader, reader.size(), $undefined, _depth + 1, message.revive);
        continue;
       }
      case 16: {
        if (wireType !== 2)
         break;
        message.suppress = $root.mesos.v1.scheduler.Call.Suppress.decode(reader, reader.size(), $undefined, _depth + 1, message.suppress);
        continue;
       }
      case 17: {
        if (wireType !== 2)
         break;
        message.acknowledgeOperationStatus = $root.mesos.v1.scheduler.Call.AcknowledgeOperationStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.acknowledgeOperationStatus);
        continue;
       }
      case 18: {
        if (wireType !== 2)
         break;
        message.reconcileOperations = $root.mesos.v1.scheduler.Call.ReconcileOperations.decode(reader, reader.size(), $undefined, _depth + 1, message.reconcileOperations);
        continue;
       }
      case 19: {
        if (wireType !== 2)
         break;
        message.updateFramework = $root.mesos.v1.scheduler.Call.UpdateFramework.decode(reader, reader.size(), $undefined, _depth + 1, message.updateFramework);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    Call.Type = (function() {
     const valuesById = $Object.create(null), values = $Object.create(valuesById);
     values[valuesById[0] = "UNKNOWN"] = 0;
     values[valuesById[1] = "SUBSCRIBE"] = 1;
     values[valuesById[2] = "TEARDOWN"] = 2;
     values[valuesById[3] = "ACCEPT"] = 3;
     values[valuesById[4] = "DECLINE"] = 4;
     values[valuesById[5] = "REVIVE"] = 5;
     values[valuesById[6] = "KILL"] = 6;
     values[valuesById[7] = "SHUTDOWN"] = 7;
     values[valuesById[8] = "ACKNOWLEDGE"] = 8;
     values[valuesById[9] = "RECONCILE"] = 9;
     values[valuesById[10] = "MESSAGE"] = 10;
     values[valuesById[11] = "REQUEST"] = 11;
     values[valuesById[12] = "SUPPRESS"] = 12;
     values[valuesById[13] = "ACCEPT_INVERSE_OFFERS"] = 13;
     values[valuesById[14] = "DECLINE_INVERSE_OFFERS"] = 14;
     values[valuesById[15] = "ACKNOWLEDGE_OPERATION_STATUS"] = 15;
     values[valuesById[16] = "RECONCILE_OPERATIONS"] = 16;
     values[valuesById[17] = "UPDATE_FRAMEWORK"] = 17;
     return values;
    })();
    Call.Subscribe = (function() {
     const Subscribe = function (properties) {
      this.suppressedRoles = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Subscribe.prototype.frameworkInfo = null;
     Subscribe.prototype.suppressedRoles = $util.emptyArray;
     Subscribe.create = function(properties) {
      return new Subscribe(properties);
     };
     Subscribe.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.FrameworkInfo.encode(message.frameworkInfo, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.suppressedRoles != null && message.suppressedRoles.length)
       for (let i = 0; i < message.suppressedRoles.length; ++i)
        writer.uint32(18).string(message.suppressedRoles[i]);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Subscribe.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Subscribe();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.frameworkInfo = $root.mesos.v1.FrameworkInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.frameworkInfo);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         if (!(message.suppressedRoles && message.suppressedRoles.length))
          message.suppressedRoles = [];
         message.suppressedRoles.push(reader.string());
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "frameworkInfo"))
       throw $util.ProtocolError("missing required 'frameworkInfo'", { instance: message });
      return message;
     };
     return Subscribe;
    })();
    Call.Accept = (function() {
     const Accept = function (properties) {
      this.offerIds = [];
      this.operations = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Accept.prototype.offerIds = $util.emptyArray;
     Accept.prototype.operations = $util.emptyArray;
     Accept.prototype.filters = null;
     Accept.create = function(properties) {
      return new Accept(properties);
     };
     Accept.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.offerIds != null && message.offerIds.length)
       for (let i = 0; i < message.offerIds.length; ++i)
        $root.mesos.v1.OfferID.encode(message.offerIds[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.operations != null && message.operations.length)
       for (let i = 0; i < message.operations.length; ++i)
        $root.mesos.v1.Offer.Operation.encode(message.operations[i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.filters != null && $Object.hasOwnProperty.call(message, "filters"))
       $root.mesos.v1.Filters.encode(message.filters, writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Accept.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Accept();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.offerIds && message.offerIds.length))
          message.offerIds = [];
         message.offerIds.push($root.mesos.v1.OfferID.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         if (!(message.operations && message.operations.length))
          message.operations = [];
         message.operations.push($root.mesos.v1.Offer.Operation.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.filters = $root.mesos.v1.Filters.decode(reader, reader.size(), $undefined, _depth + 1, message.filters);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Accept;
    })();
    Call.Decline = (function() {
     const Decline = function (properties) {
      this.offerIds = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Decline.prototype.offerIds = $util.emptyArray;
     Decline.prototype.filters = null;
     Decline.create = function(properties) {
      return new Decline(properties);
     };
     Decline.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.offerIds != null && message.offerIds.length)
       for (let i = 0; i < message.offerIds.length; ++i)
        $root.mesos.v1.OfferID.encode(message.offerIds[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.filters != null && $Object.hasOwnProperty.call(message, "filters"))
       $root.mesos.v1.Filters.encode(message.filters, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Decline.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Decline();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.offerIds && message.offerIds.length))
          message.offerIds = [];
         message.offerIds.push($root.mesos.v1.OfferID.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.filters = $root.mesos.v1.Filters.decode(reader, reader.size(), $undefined, _depth + 1, message.filters);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Decline;
    })();
    Call.AcceptInverseOffers = (function() {
     const AcceptInverseOffers = function (properties) {
      this.inverseOfferIds = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     AcceptInverseOffers.prototype.inverseOfferIds = $util.emptyArray;
     AcceptInverseOffers.prototype.filters = null;
     AcceptInverseOffers.create = function(properties) {
      return new AcceptInverseOffers(properties);
     };
     AcceptInverseOffers.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.inverseOfferIds != null && message.inverseOfferIds.length)
       for (let i = 0; i < message.inverseOfferIds.length; ++i)
        $root.mesos.v1.OfferID.encode(message.inverseOfferIds[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.filters != null && $Object.hasOwnProperty.call(message, "filters"))
       $root.mesos.v1.Filters.encode(message.filters, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     AcceptInverseOffers.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.AcceptInverseOffers();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.inverseOfferIds && message.inverseOfferIds.length))
          message.inverseOfferIds = [];
         message.inverseOfferIds.push($root.mesos.v1.OfferID.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.filters = $root.mesos.v1.Filters.decode(reader, reader.size(), $undefined, _depth + 1, message.filters);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return AcceptInverseOffers;
    })();
    Call.DeclineInverseOffers = (function() {
     const DeclineInverseOffers = function (properties) {
      this.inverseOfferIds = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     DeclineInverseOffers.prototype.inverseOfferIds = $util.emptyArray;
     DeclineInverseOffers.prototype.filters = null;
     DeclineInverseOffers.create = function(properties) {
      return new DeclineInverseOffers(properties);
     };
     DeclineInverseOffers.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.inverseOfferIds != null && message.inverseOfferIds.length)
       for (let i = 0; i < message.inverseOfferIds.length; ++i)
        $root.mesos.v1.OfferID.encode(message.inverseOfferIds[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.filters != null && $Object.hasOwnProperty.call(message, "filters"))
       $root.mesos.v1.Filters.encode(message.filters, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     DeclineInverseOffers.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.DeclineInverseOffers();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.inverseOfferIds && message.inverseOfferIds.length))
          message.inverseOfferIds = [];
         message.inverseOfferIds.push($root.mesos.v1.OfferID.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.filters = $root.mesos.v1.Filters.decode(reader, reader.size(), $undefined, _depth + 1, message.filters);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return DeclineInverseOffers;
    })();
    Call.Revive = (function() {
     const Revive = function (properties) {
      this.roles = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Revive.prototype.roles = $util.emptyArray;
     Revive.create = function(properties) {
      return new Revive(properties);
     };
     Revive.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.roles != null && message.roles.length)
       for (let i = 0; i < message.roles.length; ++i)
        writer.uint32(10).string(message.roles[i]);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Revive.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Revive();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.roles && message.roles.length))
          message.roles = [];
         message.roles.push(reader.string());
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Revive;
    })();
    Call.Kill = (function() {
     const Kill = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Kill.prototype.taskId = null;
     Kill.prototype.agentId = null;
     Kill.prototype.killPolicy = null;
     Kill.create = function(properties) {
      return new Kill(properties);
     };
     Kill.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.TaskID.encode(message.taskId, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
       $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.killPolicy != null && $Object.hasOwnProperty.call(message, "killPolicy"))
       $root.mesos.v1.KillPolicy.encode(message.killPolicy, writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Kill.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Kill();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.taskId = $root.mesos.v1.TaskID.decode(reader, reader.size(), $undefined, _depth + 1, message.taskId);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.killPolicy = $root.mesos.v1.KillPolicy.decode(reader, reader.size(), $undefined, _depth + 1, message.killPolicy);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "taskId"))
       throw $util.ProtocolError("missing required 'taskId'", { instance: message });
      return message;
     };
     return Kill;
    })();
    Call.Shutdown = (function() {
     const Shutdown = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Shutdown.prototype.executorId = null;
     Shutdown.prototype.agentId = null;
     Shutdown.create = function(properties) {
      return new Shutdown(properties);
     };
     Shutdown.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.ExecutorID.encode(message.executorId, writer.uint32(10).fork(), _depth + 1).ldelim();
      $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Shutdown.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Shutdown();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.executorId = $root.mesos.v1.ExecutorID.decode(reader, reader.size(), $undefined, _depth + 1, message.executorId);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "executorId"))
       throw $util.ProtocolError("missing required 'executorId'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "agentId"))
       throw $util.ProtocolError("missing required 'agentId'", { instance: message });
      return message;
     };
     return Shutdown;
    })();
    Call.Acknowledge = (function() {
     const Acknowledge = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Acknowledge.prototype.agentId = null;
     Acknowledge.prototype.taskId = null;
     Acknowledge.prototype.uuid = $util.newBuffer([]);
     Acknowledge.create = function(properties) {
      return new Acknowledge(properties);
     };
     Acknowledge.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(10).fork(), _depth + 1).ldelim();
      $root.mesos.v1.TaskID.encode(message.taskId, writer.uint32(18).fork(), _depth + 1).ldelim();
      writer.uint32(26).bytes(message.uuid);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Acknowledge.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Acknowledge();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.taskId = $root.mesos.v1.TaskID.decode(reader, reader.size(), $undefined, _depth + 1, message.taskId);
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.uuid = reader.bytes();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "agentId"))
       throw $util.ProtocolError("missing required 'agentId'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "taskId"))
       throw $util.ProtocolError("missing required 'taskId'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "uuid"))
       throw $util.ProtocolError("missing required 'uuid'", { instance: message });
      return message;
     };
     return Acknowledge;
    })();
    Call.AcknowledgeOperationStatus = (function() {
     const AcknowledgeOperationStatus = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     AcknowledgeOperationStatus.prototype.agentId = null;
     AcknowledgeOperationStatus.prototype.resourceProviderId = null;
     AcknowledgeOperationStatus.prototype.uuid = $util.newBuffer([]);
     AcknowledgeOperationStatus.prototype.operationId = null;
     AcknowledgeOperationStatus.create = function(properties) {
      return new AcknowledgeOperationStatus(properties);
     };
     AcknowledgeOperationStatus.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
       $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.resourceProviderId != null && $Object.hasOwnProperty.call(message, "resourceProviderId"))
       $root.mesos.v1.ResourceProviderID.encode(message.resourceProviderId, writer.uint32(18).fork(), _depth + 1).ldelim();
      writer.uint32(26).bytes(message.uuid);
      $root.mesos.v1.OperationID.encode(message.operationId, writer.uint32(34).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     AcknowledgeOperationStatus.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.AcknowledgeOperationStatus();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.resourceProviderId = $root.mesos.v1.ResourceProviderID.decode(reader, reader.size(), $undefined, _depth + 1, message.resourceProviderId);
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.uuid = reader.bytes();
         continue;
        }
       case 4: {
         if (wireType !== 2)
          break;
         message.operationId = $root.mesos.v1.OperationID.decode(reader, reader.size(), $undefined, _depth + 1, message.operationId);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "uuid"))
       throw $util.ProtocolError("missing required 'uuid'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "operationId"))
       throw $util.ProtocolError("missing required 'operationId'", { instance: message });
      return message;
     };
     return AcknowledgeOperationStatus;
    })();
    Call.Reconcile = (function() {
     const Reconcile = function (properties) {
      this.tasks = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Reconcile.prototype.tasks = $util.emptyArray;
     Reconcile.create = function(properties) {
      return new Reconcile(properties);
     };
     Reconcile.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.tasks != null && message.tasks.length)
       for (let i = 0; i < message.tasks.length; ++i)
        $root.mesos.v1.scheduler.Call.Reconcile.Task.encode(message.tasks[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Reconcile.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Reconcile();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.tasks && message.tasks.length))
          message.tasks = [];
         message.tasks.push($root.mesos.v1.scheduler.Call.Reconcile.Task.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     Reconcile.Task = (function() {
      const Task = function (properties) {
       if (properties)
        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
         if (properties[keys[i]] != null && keys[i] !== "__proto__")
          this[keys[i]] = properties[keys[i]];
      };
      Task.prototype.taskId = null;
      Task.prototype.agentId = null;
      Task.create = function(properties) {
       return new Task(properties);
      };
      Task.encode = function (message, writer, _depth) {
       if (!writer)
        writer = $Writer.create();
       if (_depth === $undefined)
        _depth = 0;
       if (_depth > $util.recursionLimit)
        throw $Error("max depth exceeded");
       $root.mesos.v1.TaskID.encode(message.taskId, writer.uint32(10).fork(), _depth + 1).ldelim();
       if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
        $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(18).fork(), _depth + 1).ldelim();
       if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (let i = 0; i < message.$unknowns.length; ++i)
         writer.raw(message.$unknowns[i]);
       return writer;
      };
      Task.decode = function (reader, length, _end, _depth, _target) {
       if (!(reader instanceof $Reader))
        reader = $Reader.create(reader);
       if (_depth === $undefined)
        _depth = 0;
       if (_depth > $Reader.recursionLimit)
        throw $Error("max depth exceeded");
       let end, message;
       if (length === $undefined)
        end = reader.len;
       else {
        end = reader.pos + length;
        if (end > reader.len)
         throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
       }
       message = _target || new $root.mesos.v1.scheduler.Call.Reconcile.Task();
       while (reader.pos < end) {
        let start = reader.pos;
        let tag = reader.tag();
        if (tag === _end) {
         _end = $undefined;
         break;
        }
        let wireType = tag & 7;
        switch (tag >>>= 3) {
        case 1: {
          if (wireType !== 2)
           break;
          message.taskId = $root.mesos.v1.TaskID.decode(reader, reader.size(), $undefined, _depth + 1, message.taskId);
          continue;
         }
        case 2: {
          if (wireType !== 2)
           break;
          message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
          continue;
         }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
       }
       if (length !== $undefined) {
        if (reader.pos !== end)
         throw $RangeError("index out of range");
        reader.len = length;
       }
       if (_end !== $undefined)
        throw $Error("missing end group");
       if (!$Object.hasOwnProperty.call(message, "taskId"))
        throw $util.ProtocolError("missing required 'taskId'", { instance: message });
       return message;
      };
      return Task;
     })();
     return Reconcile;
    })();
    Call.ReconcileOperations = (function() {
     const ReconcileOperations = function (properties) {
      this.operations = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     ReconcileOperations.prototype.operations = $util.emptyArray;
     ReconcileOperations.create = function(properties) {
      return new ReconcileOperations(properties);
     };
     ReconcileOperations.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.operations != null && message.operations.length)
       for (let i = 0; i < message.operations.length; ++i)
        $root.mesos.v1.scheduler.Call.ReconcileOperations.Operation.encode(message.operations[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     ReconcileOperations.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.ReconcileOperations();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.operations && message.operations.length))
          message.operations = [];
         message.operations.push($root.mesos.v1.scheduler.Call.ReconcileOperations.Operation.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     ReconcileOperations.Operation = (function() {
      const Operation = function (properties) {
       if (properties)
        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
         if (properties[keys[i]] != null && keys[i] !== "__proto__")
          this[keys[i]] = properties[keys[i]];
      };
      Operation.prototype.operationId = null;
      Operation.prototype.agentId = null;
      Operation.prototype.resourceProviderId = null;
      Operation.create = function(properties) {
       return new Operation(properties);
      };
      Operation.encode = function (message, writer, _depth) {
       if (!writer)
        writer = $Writer.create();
       if (_depth === $undefined)
        _depth = 0;
       if (_depth > $util.recursionLimit)
        throw $Error("max depth exceeded");
       $root.mesos.v1.OperationID.encode(message.operationId, writer.uint32(10).fork(), _depth + 1).ldelim();
       if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
        $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(18).fork(), _depth + 1).ldelim();
       if (message.resourceProviderId != null && $Object.hasOwnProperty.call(message, "resourceProviderId"))
        $root.mesos.v1.ResourceProviderID.encode(message.resourceProviderId, writer.uint32(26).fork(), _depth + 1).ldelim();
       if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (let i = 0; i < message.$unknowns.length; ++i)
         writer.raw(message.$unknowns[i]);
       return writer;
      };
      Operation.decode = function (reader, length, _end, _depth, _target) {
       if (!(reader instanceof $Reader))
        reader = $Reader.create(reader);
       if (_depth === $undefined)
        _depth = 0;
       if (_depth > $Reader.recursionLimit)
        throw $Error("max depth exceeded");
       let end, message;
       if (length === $undefined)
        end = reader.len;
       else {
        end = reader.pos + length;
        if (end > reader.len)
         throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
       }
       message = _target || new $root.mesos.v1.scheduler.Call.ReconcileOperations.Operation();
       while (reader.pos < end) {
        let start = reader.pos;
        let tag = reader.tag();
        if (tag === _end) {
         _end = $undefined;
         break;
        }
        let wireType = tag & 7;
        switch (tag >>>= 3) {
        case 1: {
          if (wireType !== 2)
           break;
          message.operationId = $root.mesos.v1.OperationID.decode(reader, reader.size(), $undefined, _depth + 1, message.operationId);
          continue;
         }
        case 2: {
          if (wireType !== 2)
           break;
          message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
          continue;
         }
        case 3: {
          if (wireType !== 2)
           break;
          message.resourceProviderId = $root.mesos.v1.ResourceProviderID.decode(reader, reader.size(), $undefined, _depth + 1, message.resourceProviderId);
          continue;
         }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
       }
       if (length !== $undefined) {
        if (reader.pos !== end)
         throw $RangeError("index out of range");
        reader.len = length;
       }
       if (_end !== $undefined)
        throw $Error("missing end group");
       if (!$Object.hasOwnProperty.call(message, "operationId"))
        throw $util.ProtocolError("missing required 'operationId'", { instance: message });
       return message;
      };
      return Operation;
     })();
     return ReconcileOperations;
    })();
    Call.Message = (function() {
     const Message = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Message.prototype.agentId = null;
     Message.prototype.executorId = null;
     Message.prototype.data = $util.newBuffer([]);
     Message.create = function(properties) {
      return new Message(properties);
     };
     Message.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(10).fork(), _depth + 1).ldelim();
      $root.mesos.v1.ExecutorID.encode(message.executorId, writer.uint32(18).fork(), _depth + 1).ldelim();
      writer.uint32(26).bytes(message.data);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Message.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Message();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.executorId = $root.mesos.v1.ExecutorID.decode(reader, reader.size(), $undefined, _depth + 1, message.executorId);
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.data = reader.bytes();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "agentId"))
       throw $util.ProtocolError("missing required 'agentId'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "executorId"))
       throw $util.ProtocolError("missing required 'executorId'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "data"))
       throw $util.ProtocolError("missing required 'data'", { instance: message });
      return message;
     };
     return Message;
    })();
    Call.Request = (function() {
     const Request = function (properties) {
      this.requests = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Request.prototype.requests = $util.emptyArray;
     Request.create = function(properties) {
      return new Request(properties);
     };
     Request.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.requests != null && message.requests.length)
       for (let i = 0; i < message.requests.length; ++i)
        $root.mesos.v1.Request.encode(message.requests[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Request.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Request();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.requests && message.requests.length))
          message.requests = [];
         message.requests.push($root.mesos.v1.Request.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Request;
    })();
    Call.Suppress = (function() {
     const Suppress = function (properties) {
      this.roles = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Suppress.prototype.roles = $util.emptyArray;
     Suppress.create = function(properties) {
      return new Suppress(properties);
     };
     Suppress.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.roles != null && message.roles.length)
       for (let i = 0; i < message.roles.length; ++i)
        writer.uint32(10).string(message.roles[i]);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Suppress.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.Suppress();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.roles && message.roles.length))
          message.roles = [];
         message.roles.push(reader.string());
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Suppress;
    })();
    Call.UpdateFramework = (function() {
     const UpdateFramework = function (properties) {
      this.suppressedRoles = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     UpdateFramework.prototype.frameworkInfo = null;
     UpdateFramework.prototype.suppressedRoles = $util.emptyArray;
     UpdateFramework.create = function(properties) {
      return new UpdateFramework(properties);
     };
     UpdateFramework.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.FrameworkInfo.encode(message.frameworkInfo, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.suppressedRoles != null && message.suppressedRoles.length)
       for (let i = 0; i < message.suppressedRoles.length; ++i)
        writer.uint32(18).string(message.suppressedRoles[i]);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     UpdateFramework.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Call.UpdateFramework();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.frameworkInfo = $root.mesos.v1.FrameworkInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.frameworkInfo);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         if (!(message.suppressedRoles && message.suppressedRoles.length))
          message.suppressedRoles = [];
         message.suppressedRoles.push(reader.string());
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "frameworkInfo"))
       throw $util.ProtocolError("missing required 'frameworkInfo'", { instance: message });
      return message;
     };
     return UpdateFramework;
    })();
    return Call;
   })();
   scheduler.Event = (function() {
    const Event = function (properties) {
     if (properties)
      for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
       if (properties[keys[i]] != null && keys[i] !== "__proto__")
        this[keys[i]] = properties[keys[i]];
    };
    Event.prototype.type = null;
    Event.prototype.subscribed = null;
    Event.prototype.offers = null;
    Event.prototype.rescind = null;
    Event.prototype.update = null;
    Event.prototype.message = null;
    Event.prototype.failure = null;
    Event.prototype.error = null;
    Event.prototype.inverseOffers = null;
    Event.prototype.rescindInverseOffer = null;
    Event.prototype.updateOperationStatus = null;
    Event.create = function(properties) {
     return new Event(properties);
    };
    Event.encode = function (message, writer, _depth) {
     if (!writer)
      writer = $Writer.create();
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $util.recursionLimit)
      throw $Error("max depth exceeded");
     if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
      writer.uint32(8).int32(message.type);
     if (message.subscribed != null && $Object.hasOwnProperty.call(message, "subscribed"))
      $root.mesos.v1.scheduler.Event.Subscribed.encode(message.subscribed, writer.uint32(18).fork(), _depth + 1).ldelim();
     if (message.offers != null && $Object.hasOwnProperty.call(message, "offers"))
      $root.mesos.v1.scheduler.Event.Offers.encode(message.offers, writer.uint32(26).fork(), _depth + 1).ldelim();
     if (message.rescind != null && $Object.hasOwnProperty.call(message, "rescind"))
      $root.mesos.v1.scheduler.Event.Rescind.encode(message.rescind, writer.uint32(34).fork(), _depth + 1).ldelim();
     if (message.update != null && $Object.hasOwnProperty.call(message, "update"))
      $root.mesos.v1.scheduler.Event.Update.encode(message.update, writer.uint32(42).fork(), _depth + 1).ldelim();
     if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
      $root.mesos.v1.scheduler.Event.Message.encode(message.message, writer.uint32(50).fork(), _depth + 1).ldelim();
     if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
      $root.mesos.v1.scheduler.Event.Failure.encode(message.failure, writer.uint32(58).fork(), _depth + 1).ldelim();
     if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
      $root.mesos.v1.scheduler.Event.Error.encode(message.error, writer.uint32(66).fork(), _depth + 1).ldelim();
     if (message.inverseOffers != null && $Object.hasOwnProperty.call(message, "inverseOffers"))
      $root.mesos.v1.scheduler.Event.InverseOffers.encode(message.inverseOffers, writer.uint32(74).fork(), _depth + 1).ldelim();
     if (message.rescindInverseOffer != null && $Object.hasOwnProperty.call(message, "rescindInverseOffer"))
      $root.mesos.v1.scheduler.Event.RescindInverseOffer.encode(message.rescindInverseOffer, writer.uint32(82).fork(), _depth + 1).ldelim();
     if (message.updateOperationStatus != null && $Object.hasOwnProperty.call(message, "updateOperationStatus"))
      $root.mesos.v1.scheduler.Event.UpdateOperationStatus.encode(message.updateOperationStatus, writer.uint32(90).fork(), _depth + 1).ldelim();
     if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
      for (let i = 0; i < message.$unknowns.length; ++i)
       writer.raw(message.$unknowns[i]);
     return writer;
    };
    Event.decode = function (reader, length, _end, _depth, _target) {
     if (!(reader instanceof $Reader))
      reader = $Reader.create(reader);
     if (_depth === $undefined)
      _depth = 0;
     if (_depth > $Reader.recursionLimit)
      throw $Error("max depth exceeded");
     let end, message, value;
     if (length === $undefined)
      end = reader.len;
     else {
      end = reader.pos + length;
      if (end > reader.len)
       throw $RangeError("index out of range");
      length = reader.len;
      reader.len = end;
     }
     message = _target || new $root.mesos.v1.scheduler.Event();
     while (reader.pos < end) {
      let start = reader.pos;
      let tag = reader.tag();
      if (tag === _end) {
       _end = $undefined;
       break;
      }
      let wireType = tag & 7;
      switch (tag >>>= 3) {
      case 1: {
        if (wireType !== 0)
         break;
        value = reader.int32();
        if ($root.mesos.v1.scheduler.Event.Type[value] !== $undefined)
         message.type = value;
        else if (!reader.discardUnknown) {
         $util.makeProp(message, "$unknowns", false);
         (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
        continue;
       }
      case 2: {
        if (wireType !== 2)
         break;
        message.subscribed = $root.mesos.v1.scheduler.Event.Subscribed.decode(reader, reader.size(), $undefined, _depth + 1, message.subscribed);
        continue;
       }
      case 3: {
        if (wireType !== 2)
         break;
        message.offers = $root.mesos.v1.scheduler.Event.Offers.decode(reader, reader.size(), $undefined, _depth + 1, message.offers);
        continue;
       }
      case 4: {
        if (wireType !== 2)
         break;
        message.rescind = $root.mesos.v1.scheduler.Event.Rescind.decode(reader, reader.size(), $undefined, _depth + 1, message.rescind);
        continue;
       }
      case 5: {
        if (wireType !== 2)
         break;
        message.update = $root.mesos.v1.scheduler.Event.Update.decode(reader, reader.size(), $undefined, _depth + 1, message.update);
        continue;
       }
      case 6: {
        if (wireType !== 2)
         break;
        message.message = $root.mesos.v1.scheduler.Event.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
        continue;
       }
      case 7: {
        if (wireType !== 2)
         break;
        message.failure = $root.mesos.v1.scheduler.Event.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
        continue;
       }
      case 8: {
        if (wireType !== 2)
         break;
        message.error = $root.mesos.v1.scheduler.Event.Error.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
        continue;
       }
      case 9: {
        if (wireType !== 2)
         break;
        message.inverseOffers = $root.mesos.v1.scheduler.Event.InverseOffers.decode(reader, reader.size(), $undefined, _depth + 1, message.inverseOffers);
        continue;
       }
      case 10: {
        if (wireType !== 2)
         break;
        message.rescindInverseOffer = $root.mesos.v1.scheduler.Event.RescindInverseOffer.decode(reader, reader.size(), $undefined, _depth + 1, message.rescindInverseOffer);
        continue;
       }
      case 11: {
        if (wireType !== 2)
         break;
        message.updateOperationStatus = $root.mesos.v1.scheduler.Event.UpdateOperationStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.updateOperationStatus);
        continue;
       }
      }
      reader.skipType(wireType, _depth, tag);
      if (!reader.discardUnknown) {
       $util.makeProp(message, "$unknowns", false);
       (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
      }
     }
     if (length !== $undefined) {
      if (reader.pos !== end)
       throw $RangeError("index out of range");
      reader.len = length;
     }
     if (_end !== $undefined)
      throw $Error("missing end group");
     return message;
    };
    Event.Type = (function() {
     const valuesById = $Object.create(null), values = $Object.create(valuesById);
     values[valuesById[0] = "UNKNOWN"] = 0;
     values[valuesById[1] = "SUBSCRIBED"] = 1;
     values[valuesById[2] = "OFFERS"] = 2;
     values[valuesById[3] = "RESCIND"] = 3;
     values[valuesById[4] = "UPDATE"] = 4;
     values[valuesById[5] = "MESSAGE"] = 5;
     values[valuesById[6] = "FAILURE"] = 6;
     values[valuesById[7] = "ERROR"] = 7;
     values[valuesById[8] = "HEARTBEAT"] = 8;
     values[valuesById[9] = "INVERSE_OFFERS"] = 9;
     values[valuesById[10] = "RESCIND_INVERSE_OFFER"] = 10;
     values[valuesById[11] = "UPDATE_OPERATION_STATUS"] = 11;
     return values;
    })();
    Event.Subscribed = (function() {
     const Subscribed = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Subscribed.prototype.frameworkId = null;
     Subscribed.prototype.heartbeatIntervalSeconds = null;
     Subscribed.prototype.masterInfo = null;
     Subscribed.create = function(properties) {
      return new Subscribed(properties);
     };
     Subscribed.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.FrameworkID.encode(message.frameworkId, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.heartbeatIntervalSeconds != null && $Object.hasOwnProperty.call(message, "heartbeatIntervalSeconds"))
       writer.uint32(17).double(message.heartbeatIntervalSeconds);
      if (message.masterInfo != null && $Object.hasOwnProperty.call(message, "masterInfo"))
       $root.mesos.v1.MasterInfo.encode(message.masterInfo, writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Subscribed.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Event.Subscribed();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.frameworkId = $root.mesos.v1.FrameworkID.decode(reader, reader.size(), $undefined, _depth + 1, message.frameworkId);
         continue;
        }
       case 2: {
         if (wireType !== 1)
          break;
         message.heartbeatIntervalSeconds = reader.double();
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.masterInfo = $root.mesos.v1.MasterInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.masterInfo);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "frameworkId"))
       throw $util.ProtocolError("missing required 'frameworkId'", { instance: message });
      return message;
     };
     return Subscribed;
    })();
    Event.Offers = (function() {
     const Offers = function (properties) {
      this.offers = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Offers.prototype.offers = $util.emptyArray;
     Offers.create = function(properties) {
      return new Offers(properties);
     };
     Offers.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.offers != null && message.offers.length)
       for (let i = 0; i < message.offers.length; ++i)
        $root.mesos.v1.Offer.encode(message.offers[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Offers.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Event.Offers();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.offers && message.offers.length))
          message.offers = [];
         message.offers.push($root.mesos.v1.Offer.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Offers;
    })();
    Event.InverseOffers = (function() {
     const InverseOffers = function (properties) {
      this.inverseOffers = [];
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     InverseOffers.prototype.inverseOffers = $util.emptyArray;
     InverseOffers.create = function(properties) {
      return new InverseOffers(properties);
     };
     InverseOffers.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.inverseOffers != null && message.inverseOffers.length)
       for (let i = 0; i < message.inverseOffers.length; ++i)
        $root.mesos.v1.InverseOffer.encode(message.inverseOffers[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     InverseOffers.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Event.InverseOffers();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         if (!(message.inverseOffers && message.inverseOffers.length))
          message.inverseOffers = [];
         message.inverseOffers.push($root.mesos.v1.InverseOffer.decode(reader, reader.size(), $undefined, _depth + 1));
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return InverseOffers;
    })();
    Event.Rescind = (function() {
     const Rescind = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Rescind.prototype.offerId = null;
     Rescind.create = function(properties) {
      return new Rescind(properties);
     };
     Rescind.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.OfferID.encode(message.offerId, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Rescind.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Event.Rescind();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.offerId = $root.mesos.v1.OfferID.decode(reader, reader.size(), $undefined, _depth + 1, message.offerId);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "offerId"))
       throw $util.ProtocolError("missing required 'offerId'", { instance: message });
      return message;
     };
     return Rescind;
    })();
    Event.RescindInverseOffer = (function() {
     const RescindInverseOffer = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     RescindInverseOffer.prototype.inverseOfferId = null;
     RescindInverseOffer.create = function(properties) {
      return new RescindInverseOffer(properties);
     };
     RescindInverseOffer.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.OfferID.encode(message.inverseOfferId, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     RescindInverseOffer.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Event.RescindInverseOffer();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.inverseOfferId = $root.mesos.v1.OfferID.decode(reader, reader.size(), $undefined, _depth + 1, message.inverseOfferId);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "inverseOfferId"))
       throw $util.ProtocolError("missing required 'inverseOfferId'", { instance: message });
      return message;
     };
     return RescindInverseOffer;
    })();
    Event.Update = (function() {
     const Update = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Update.prototype.status = null;
     Update.create = function(properties) {
      return new Update(properties);
     };
     Update.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.TaskStatus.encode(message.status, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Update.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Event.Update();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.status = $root.mesos.v1.TaskStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "status"))
       throw $util.ProtocolError("missing required 'status'", { instance: message });
      return message;
     };
     return Update;
    })();
    Event.UpdateOperationStatus = (function() {
     const UpdateOperationStatus = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     UpdateOperationStatus.prototype.status = null;
     UpdateOperationStatus.create = function(properties) {
      return new UpdateOperationStatus(properties);
     };
     UpdateOperationStatus.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.OperationStatus.encode(message.status, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     UpdateOperationStatus.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Event.UpdateOperationStatus();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.status = $root.mesos.v1.OperationStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "status"))
       throw $util.ProtocolError("missing required 'status'", { instance: message });
      return message;
     };
     return UpdateOperationStatus;
    })();
    Event.Message = (function() {
     const Message = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Message.prototype.agentId = null;
     Message.prototype.executorId = null;
     Message.prototype.data = $util.newBuffer([]);
     Message.create = function(properties) {
      return new Message(properties);
     };
     Message.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(10).fork(), _depth + 1).ldelim();
      $root.mesos.v1.ExecutorID.encode(message.executorId, writer.uint32(18).fork(), _depth + 1).ldelim();
      writer.uint32(26).bytes(message.data);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Message.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Event.Message();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.executorId = $root.mesos.v1.ExecutorID.decode(reader, reader.size(), $undefined, _depth + 1, message.executorId);
         continue;
        }
       case 3: {
         if (wireType !== 2)
          break;
         message.data = reader.bytes();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "agentId"))
       throw $util.ProtocolError("missing required 'agentId'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "executorId"))
       throw $util.ProtocolError("missing required 'executorId'", { instance: message });
      if (!$Object.hasOwnProperty.call(message, "data"))
       throw $util.ProtocolError("missing required 'data'", { instance: message });
      return message;
     };
     return Message;
    })();
    Event.Failure = (function() {
     const Failure = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Failure.prototype.agentId = null;
     Failure.prototype.executorId = null;
     Failure.prototype.status = null;
     Failure.create = function(properties) {
      return new Failure(properties);
     };
     Failure.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
       $root.mesos.v1.AgentID.encode(message.agentId, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.executorId != null && $Object.hasOwnProperty.call(message, "executorId"))
       $root.mesos.v1.ExecutorID.encode(message.executorId, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
       writer.uint32(24).int32(message.status);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Failure.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Event.Failure();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.agentId = $root.mesos.v1.AgentID.decode(reader, reader.size(), $undefined, _depth + 1, message.agentId);
         continue;
        }
       case 2: {
         if (wireType !== 2)
          break;
         message.executorId = $root.mesos.v1.ExecutorID.decode(reader, reader.size(), $undefined, _depth + 1, message.executorId);
         continue;
        }
       case 3: {
         if (wireType !== 0)
          break;
         message.status = reader.int32();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      return message;
     };
     return Failure;
    })();
    Event.Error = (function() {
     const Error = function (properties) {
      if (properties)
       for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
        if (properties[keys[i]] != null && keys[i] !== "__proto__")
         this[keys[i]] = properties[keys[i]];
     };
     Error.prototype.message = "";
     Error.create = function(properties) {
      return new Error(properties);
     };
     Error.encode = function (message, writer, _depth) {
      if (!writer)
       writer = $Writer.create();
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $util.recursionLimit)
       throw $Error("max depth exceeded");
      writer.uint32(10).string(message.message);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
       for (let i = 0; i < message.$unknowns.length; ++i)
        writer.raw(message.$unknowns[i]);
      return writer;
     };
     Error.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader))
       reader = $Reader.create(reader);
      if (_depth === $undefined)
       _depth = 0;
      if (_depth > $Reader.recursionLimit)
       throw $Error("max depth exceeded");
      let end, message;
      if (length === $undefined)
       end = reader.len;
      else {
       end = reader.pos + length;
       if (end > reader.len)
        throw $RangeError("index out of range");
       length = reader.len;
       reader.len = end;
      }
      message = _target || new $root.mesos.v1.scheduler.Event.Error();
      while (reader.pos < end) {
       let start = reader.pos;
       let tag = reader.tag();
       if (tag === _end) {
        _end = $undefined;
        break;
       }
       let wireType = tag & 7;
       switch (tag >>>= 3) {
       case 1: {
         if (wireType !== 2)
          break;
         message.message = reader.string();
         continue;
        }
       }
       reader.skipType(wireType, _depth, tag);
       if (!reader.discardUnknown) {
        $util.makeProp(message, "$unknowns", false);
        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
       }
      }
      if (length !== $undefined) {
       if (reader.pos !== end)
        throw $RangeError("index out of range");
       reader.len = length;
      }
      if (_end !== $undefined)
       throw $Error("missing end group");
      if (!$Object.hasOwnProperty.call(message, "message"))
       throw $util.ProtocolError("missing required 'message'", { instance: message });
      return message;
     };
     return Error;
    })();
    return Event;
   })();
   return scheduler;
  })();
  return v1;
 })();
 return mesos;
})();
