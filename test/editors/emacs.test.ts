// Runs Emacs without a window, with the configuration of docs/editors.md.
import path from 'node:path';
import { expect, it } from 'vitest';
import { configurationOf, hasEditor, makeScene, runEditor } from './run-editor.js';

const INITIALIZE = '(package-initialize)';
const isThere = hasEditor(
  'emacs',
  ['--batch', '--eval', INITIALIZE, '--eval', "(require 'eglot)"],
  'emacs-nox elpa-eglot',
);

/** The actions of a writer in order; each waits for its result. */
const SESSION = `
(require 'json)
(require 'flymake)
(defvar seen nil)
(defun wait-for (what condition)
  (let ((until (+ (float-time) 60)))
    (while (and (not (funcall condition)) (< (float-time) until))
      (accept-process-output nil 0.05))
    (unless (funcall condition) (error "waited in vain for %s" what))))
(defvar published nil)
(advice-add 'eglot-handle-notification :after
  (lambda (_server method &rest params)
    (when (and (eq method 'textDocument/publishDiagnostics)
               (string-suffix-p ".gongwen" (plist-get params :uri)))
      (setq published (append (plist-get params :diagnostics) nil)))))
(defun codes () (mapcar (lambda (found) (plist-get found :code)) published))
(defun has (code) (and (member code (codes)) t))
(condition-case problem
    (progn
      (find-file "稿.gongwen")
      (push (cons 'mode (symbol-name major-mode)) seen)
      (let ((eglot-sync-connect 60)) (apply #'eglot (eglot--guess-contact)))
      (wait-for "diagnostics" (lambda () (has "placeholder-year")))
      (push (cons 'diagnostics (vconcat (codes))) seen)
      (let* ((server (eglot-current-server))
             (document (eglot--TextDocumentIdentifier))
             (actions (jsonrpc-request server :textDocument/codeAction
                        (list :textDocument document
                              :range '(:start (:line 1 :character 2) :end (:line 1 :character 7))
                              :context '(:diagnostics []))))
             (action (aref actions 0)))
        (push (cons 'action (plist-get action :title)) seen)
        (eglot--apply-workspace-edit (plist-get action :edit))
        (eglot--signal-textDocument/didChange)
        (wait-for "the fix" (lambda () (not (has "placeholder-year"))))
        (push (cons 'fixed t) seen)
        (goto-char (point-max))
        (insert "　　要在jqld")
        (eglot--signal-textDocument/didChange)
        (let* ((list (jsonrpc-request server :textDocument/completion
                       (append (list :textDocument document) (list :position (eglot--pos-to-lsp-position)))))
               (items (append (plist-get list :items) nil)))
          (push (cons 'completion (and (seq-find (lambda (item) (string-match-p "坚强领导" (format "%S" item))) items) t)) seen))
        (goto-char (point-min))
        (forward-line 1)
        (insert "　　20xx年是不平凡的一年。\\n")
        (eglot--signal-textDocument/didChange)
        (wait-for "the finding again" (lambda () (has "placeholder-year")))
        (setq-default eglot-workspace-configuration '((:biganzi . (:severity (:placeholder-year "off")))))
        (eglot-signal-didChangeConfiguration server)
        (wait-for "new settings" (lambda () (not (has "placeholder-year"))))
        (push (cons 'settings t) seen)
        (eglot-shutdown server nil 10)))
  (error (push (cons 'problem (error-message-string problem)) seen)))
(let ((coding-system-for-write 'utf-8)) (with-temp-file "seen.json" (insert (json-encode seen))))
(set-buffer-modified-p nil)
(kill-emacs 0)
`;

it.skipIf(!isThere)(
  'Emacs with eglot shows findings, mends, completes and follows settings',
  { timeout: 150_000 },
  () => {
    const scene = makeScene({
      'ws/稿.gongwen': '同志们：\n　　20xx年是不平凡的一年。\n',
      'init.el': configurationOf('elisp'),
      'session.el': SESSION,
    });
    const load = (name: string) => ['-l', path.join(scene.folder, name)];
    const args = ['--batch', '--eval', INITIALIZE, ...load('init.el'), ...load('session.el')];
    expect(runEditor('emacs', args, scene)).toEqual({
      mode: 'gongwen-mode',
      diagnostics: ['placeholder-year'],
      action: expect.stringMatching(/^填为 \d{4}年$/u),
      fixed: true,
      completion: true,
      settings: true,
    });
  },
);
