-- Opens the document given in KETTENWERK_FILE with the server given in KETTENWERK_SERVER and prints what Neovim shows.
local server = vim.split(vim.env.KETTENWERK_SERVER, "\n")
vim.cmd("edit " .. vim.fn.fnameescape(vim.env.KETTENWERK_FILE))
vim.bo.filetype = "markdown"
local id = vim.lsp.start_client({ name = "kettenwerk", cmd = server, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, id)

local function found()
  return #vim.diagnostic.get(0) > 0
end
vim.wait(30000, found, 50)
for _, one in ipairs(vim.diagnostic.get(0)) do
  print(string.format("%d %s %s", one.lnum + 1, one.code, one.message))
end

local line = vim.fn.search("Leitung des Jugendamtes")
local params = { textDocument = vim.lsp.util.make_text_document_params(0), position = { line = line - 1, character = 18 } }
local answers = vim.lsp.buf_request_sync(0, "textDocument/hover", params, 10000)
for _, answer in pairs(answers or {}) do
  if answer.result then print(answer.result.contents.value) end
end

vim.lsp.buf_request_sync(0, "textDocument/definition", params, 10000)
local renamed = vim.lsp.buf_request_sync(0, "textDocument/rename", vim.tbl_extend("force", params, { newName = "Familienamt" }), 10000)
for _, answer in pairs(renamed or {}) do
  if answer.result then vim.lsp.util.apply_workspace_edit(answer.result, "utf-16") end
end
print(table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n"))
vim.cmd("qall!")
