// Runs Neovim without a window, with the configuration of docs/editors.md.
import path from 'node:path';
import { expect, it } from 'vitest';
import { configurationOf, hasEditor, makeScene, runEditor } from './run-editor.js';

const isThere = hasEditor('nvim', ['--version'], 'neovim');

/** The actions of a writer in order; each waits for its result. */
const SESSION = `
local seen = {}
local function finish()
  local file = io.open('seen.json', 'w')
  file:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen))
  file:close()
  vim.cmd('qall!')
end
local ok, problem = pcall(function()
  local draft = vim.api.nvim_get_current_buf()
  local client = nil
  local function wait(what, condition)
    if not vim.wait(60000, condition, 20) then error('waited in vain for ' .. what) end
  end
  local function codes()
    return vim.tbl_map(function(found)
      return found.code or (found.user_data and found.user_data.lsp and found.user_data.lsp.code)
    end, vim.diagnostic.get(draft))
  end
  local function has(code) return vim.tbl_contains(codes(), code) end
  local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(draft, method, params, 60000)
    for _, answer in pairs(answers or {}) do return answer.result end
  end

  wait('the client', function()
    client = vim.tbl_values(vim.lsp.buf_get_clients(draft))[1]
    return client ~= nil
  end)
  wait('diagnostics', function() return has('placeholder-year') end)
  local first = vim.diagnostic.get(draft)[1]
  seen.diagnostics = codes()
  seen.place = { first.lnum, first.col }

  local document = vim.lsp.util.make_text_document_params(draft)
  local range = { start = { line = 1, character = 2 }, ['end'] = { line = 1, character = 7 } }
  local actions = ask('textDocument/codeAction', {
    textDocument = document, range = range, context = { diagnostics = {} },
  })
  seen.action = actions[1].title
  vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
  wait('the fix', function() return not has('placeholder-year') end)
  seen.line = vim.api.nvim_buf_get_lines(draft, 1, 2, false)[1]

  vim.api.nvim_buf_set_lines(draft, -1, -1, false, { '　　要在jqld' })
  local line = vim.api.nvim_buf_line_count(draft) - 1
  local list = ask('textDocument/completion', {
    textDocument = document, position = { line = line, character = 8 },
  })
  local texts = vim.tbl_map(function(item)
    return (item.insertText or (item.textEdit and item.textEdit.newText) or item.label)
  end, list.items)
  seen.completion = vim.tbl_filter(function(text) return text:find('坚强领导') ~= nil end, texts)[1] ~= nil

  vim.api.nvim_buf_set_lines(draft, 1, 2, false, { '　　20xx年是不平凡的一年。' })
  wait('the finding again', function() return has('placeholder-year') end)
  client.config.settings = { biganzi = { severity = { ['placeholder-year'] = 'off' } } }
  client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
  wait('new settings', function() return not has('placeholder-year') end)
  client.config.settings = { biganzi = {} }
  client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
  wait('old settings', function() return has('placeholder-year') end)
  seen.settings = true

  vim.cmd('write')
  vim.cmd('edit .biganzirc.json')
  vim.api.nvim_buf_set_lines(0, 0, -1, false, { '{ "rules": { "placeholder-year": "off" } }' })
  vim.cmd('write')
  wait('the settings file', function() return not has('placeholder-year') end)
  seen.file = true
end)
if not ok then seen.problem = problem end
finish()
`;

it.skipIf(!isThere)(
  'Neovim shows findings, mends, completes and follows settings',
  { timeout: 150_000 },
  () => {
    const scene = makeScene({
      'ws/稿.gongwen': '同志们：\n　　20xx年是不平凡的一年。\n',
      'ws/.biganzirc.json': '{}\n',
      'init.lua': configurationOf('lua'),
      'session.lua': SESSION,
    });
    const args = [
      '--headless',
      ...['-u', path.join(scene.folder, 'init.lua')],
      ...['稿.gongwen', '-S', path.join(scene.folder, 'session.lua')],
    ];
    expect(runEditor('nvim', args, scene)).toEqual({
      diagnostics: ['placeholder-year'],
      place: [1, 6],
      action: expect.stringMatching(/^填为 \d{4}年$/u),
      line: expect.stringMatching(/^　　\d{4}年是不平凡的一年。$/u),
      completion: true,
      settings: true,
      file: true,
    });
  },
);
