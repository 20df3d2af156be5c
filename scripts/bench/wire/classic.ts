/**
 * JavaScript in the style of the Thrift compiler's `js:node` generator, for the structs of a reply.
 *
 * The peer that we measure against is the npm package `thrift` with such code. A fresh machine has no Thrift compiler, so
 * the code is made here from the same IDL: constructors that copy their arguments, `read` with a switch over field ids,
 * `write` with a call for everything, as the compiler (0.17) writes them. Where a compiler is at hand the benchmark takes
 * its output instead, and the figures are the same within noise.
 */

import { type Field, type Program, type StructDef, type Type, wireOrder } from '../../generate-wire/idl.ts';

const TTYPE: Readonly<Record<Type['kind'], string>> = {
  bool: 'BOOL',
  byte: 'BYTE',
  i16: 'I16',
  i32: 'I32',
  enum: 'I32',
  i64: 'I64',
  double: 'DOUBLE',
  string: 'STRING',
  binary: 'STRING',
  struct: 'STRUCT',
  list: 'LIST',
  set: 'SET',
  map: 'MAP',
};

const METHOD: Readonly<Partial<Record<Type['kind'], string>>> = {
  bool: 'Bool',
  i32: 'I32',
  enum: 'I32',
  i64: 'I64',
  double: 'Double',
  string: 'String',
  binary: 'Binary',
};

const ttype = (type: Type) => `Thrift.Type.${TTYPE[type.kind]}`;

/** A CommonJS module that exports a class for every struct of the program. */
export function classicModule(program: Program): string {
  return [
    '"use strict";',
    "var thrift = require('thrift');",
    'var Thrift = thrift.Thrift;',
    'var ttypes = module.exports = {};',
    ...program.structs.map((struct) => new StructWriter(struct).text()),
  ].join('\n');
}

class StructWriter {
  private readonly struct: StructDef;
  private temporaries = 0;

  constructor(struct: StructDef) {
    this.struct = struct;
  }

  text(): string {
    const { name, fields } = this.struct;
    const copies = fields.map((f) => {
      const from = `args.${f.name}`;
      return `if (${from} !== undefined && ${from} !== null) { this.${f.name} = ${this.copy(f.type, from)}; }`;
    });
    return `
var ${name} = module.exports.${name} = function(args) {
  ${fields.map((f) => `this.${f.name} = null;`).join('\n  ')}
  if (args) {
    ${copies.join('\n    ')}
  }
};
${name}.prototype = {};
${name}.prototype.read = function(input) {
  input.readStructBegin();
  while (true) {
    var ret = input.readFieldBegin();
    var ftype = ret.ftype;
    var fid = ret.fid;
    if (ftype == Thrift.Type.STOP) {
      break;
    }
    switch (fid) {
      ${wireOrder(this.struct)
        .map((f) => this.readField(f))
        .join('\n      ')}
      default:
        input.skip(ftype);
    }
    input.readFieldEnd();
  }
  input.readStructEnd();
  return;
};
${name}.prototype.write = function(output) {
  output.writeStructBegin('${name}');
  ${wireOrder(this.struct)
    .map((f) => this.writeField(f))
    .join('\n  ')}
  output.writeFieldStop();
  output.writeStructEnd();
  return;
};`;
  }

  private temporary(prefix: string): string {
    return `${prefix}${this.temporaries++}`;
  }

  private copy(type: Type, from: string): string {
    if (type.kind === 'struct') return `new ttypes.${type.def.name}(${from})`;
    const element =
      type.kind === 'map' ? type.value : type.kind === 'list' || type.kind === 'set' ? type.element : type;
    const inner = element.kind === 'struct' ? `ttypes.${element.def.name}` : 'null';
    if (type.kind === 'map') return `Thrift.copyMap(${from}, [${inner}])`;
    return type.kind === 'list' || type.kind === 'set' ? `Thrift.copyList(${from}, [${inner}])` : from;
  }

  private readField(field: Field): string {
    return `case ${field.id}:
      if (ftype == ${ttype(field.type)}) {
        ${this.read(field.type, `this.${field.name}`)}
      } else {
        input.skip(ftype);
      }
      break;`;
  }

  private read(type: Type, to: string): string {
    if (type.kind === 'struct') return `${to} = new ttypes.${type.def.name}(); ${to}.read(input);`;
    if (type.kind === 'map') {
      const [ret, size, i] = [this.temporary('_rtmp'), this.temporary('_size'), this.temporary('_i')];
      const [key, value] = [this.temporary('key'), this.temporary('val')];
      return `${to} = {};
        var ${ret} = input.readMapBegin();
        var ${size} = ${ret}.size || 0;
        for (var ${i} = 0; ${i} < ${size}; ++${i}) {
          var ${key} = null;
          var ${value} = null;
          ${this.read(type.key, key)}
          ${this.read(type.value, value)}
          ${to}[${key}] = ${value};
        }
        input.readMapEnd();`;
    }
    if (type.kind === 'list' || type.kind === 'set') {
      const kind = type.kind === 'list' ? 'List' : 'Set';
      const [ret, size, i] = [this.temporary('_rtmp'), this.temporary('_size'), this.temporary('_i')];
      const element = this.temporary('elem');
      return `${to} = [];
        var ${ret} = input.read${kind}Begin();
        var ${size} = ${ret}.size || 0;
        for (var ${i} = 0; ${i} < ${size}; ++${i}) {
          var ${element} = null;
          ${this.read(type.element, element)}
          ${to}.push(${element});
        }
        input.read${kind}End();`;
    }
    return `${to} = input.read${METHOD[type.kind]}();`;
  }

  private writeField(field: Field): string {
    const from = `this.${field.name}`;
    return `if (${from} !== null && ${from} !== undefined) {
    output.writeFieldBegin('${field.name}', ${ttype(field.type)}, ${field.id});
    ${this.write(field.type, from)}
    output.writeFieldEnd();
  }`;
  }

  private write(type: Type, from: string): string {
    if (type.kind === 'struct') return `${from}.write(output);`;
    if (type.kind === 'map') {
      const [key, value] = [this.temporary('kiter'), this.temporary('viter')];
      return `output.writeMapBegin(${ttype(type.key)}, ${ttype(type.value)}, Thrift.objectLength(${from}));
    for (var ${key} in ${from}) {
      if (${from}.hasOwnProperty(${key})) {
        var ${value} = ${from}[${key}];
        ${this.write(type.key, key)}
        ${this.write(type.value, value)}
      }
    }
    output.writeMapEnd();`;
    }
    if (type.kind === 'list' || type.kind === 'set') {
      const kind = type.kind === 'list' ? 'List' : 'Set';
      const iter = this.temporary('iter');
      return `output.write${kind}Begin(${ttype(type.element)}, ${from}.length);
    for (var ${iter} in ${from}) {
      if (${from}.hasOwnProperty(${iter})) {
        ${iter} = ${from}[${iter}];
        ${this.write(type.element, iter)}
      }
    }
    output.write${kind}End();`;
    }
    return `output.write${METHOD[type.kind]}(${from});`;
  }
}
